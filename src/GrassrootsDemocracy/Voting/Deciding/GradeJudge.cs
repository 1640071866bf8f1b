namespace GrassrootsDemocracy.Voting.Deciding;

// The grade that the marks on somebody come to: that of the first rule that is met, else the median where a norm takes it.
// It stands where every reading of what nobody knows gives the same.
internal sealed class GradeJudge
{
    private readonly GradeTerms _terms;
    private readonly Func<Base, long?> _number;
    private readonly long? _collected;
    private readonly List<(GradeTally Tally, BlankBallot Blank)> _readings;

    public GradeJudge(GradeTerms terms, GradeTally tally, long? collected, Func<Base, long?> number)
    {
        (_terms, _number, _collected) = (terms, number, collected);
        var missing = (collected ?? tally.Collected) - tally.Collected;
        Missing = missing;
        _readings =
            missing < 0
            || (missing > 0 && terms.Scale.Norm is null)
            || (missing > 0 && GradeReadings.AreTooMany(terms.Scale.Norm!.Value.Count, missing))
                ? []
                :
                [
                    .. from reading in GradeReadings.Of(tally, terms.Scale.Norm?.Value ?? [], missing)
                    from blank in terms.BlanksOf(reading)
                    select (reading, blank),
                ];
        Tally = tally;
        (Grade, IsKnown) = Agreed();
    }

    // The marks as they were told.
    public GradeTally Tally { get; }

    // The ballots whose marks nobody told; fewer than none where more were told than came back.
    public long Missing { get; }

    // The grade; none where no rule gives one, or nobody can say.
    public Label? Grade { get; }

    public bool IsKnown { get; }

    // Each rule up to the one that surely decides, with the grade that it would give.
    public IEnumerable<(Measure Measure, GradeRule? Rule)> Lines()
    {
        if (_terms.Thresholds.Norm is not { Value: var thresholds })
        {
            if (_terms.Median.Norm is null)
            {
                yield return (_terms.Thresholds.Unfilled(Tally.Given, _collected), null);
            }

            yield break;
        }

        foreach (var rule in thresholds)
        {
            var measure = Of(rule);
            yield return (measure, rule);
            if (measure.Verdict == Verdict.Met)
            {
                yield break;
            }
        }
    }

    // What the median is, where no rule gave a grade before it; null where no norm takes it.
    public Measure? MedianMeasure =>
        !Says(_terms.Median.State) || Lines().Any(line => line.Measure.Verdict == Verdict.Met) ? null
        : _terms.Median.IsOpen ? _terms.Median.Unfilled(Tally.Given)
        : IsKnown ? Measure.Recorded(Tally.Given)
        : Measure.MissingFact(Fact, Tally.Given);

    private static bool Says(TermState state) => state is TermState.Stated or TermState.InCases;

    private static Words TwoCounts { get; } = new("one of the two counts must be wrong", "两个数字必有一误");

    private Words Fact =>
        Missing < 0 ? TwoCounts
        : Missing > 0 ? new("how every ballot was marked", "每张票的评定情况")
        : new("whether blank ballots are valid", "空白票是否有效");

    private Measure Of(GradeRule rule)
    {
        var told = Tally.Count(rule.Counting);
        if (_readings.Count == 0)
        {
            return Measure.MissingFact(Fact, told, _collected);
        }

        var first = MeasureOf(rule, _readings[0]);
        return _readings.Skip(1).All(reading => MeasureOf(rule, reading).Verdict == first.Verdict)
            ? first
            : Measure.MissingFact(Fact, told, _collected);
    }

    private Measure MeasureOf(GradeRule rule, (GradeTally Tally, BlankBallot Blank) reading)
    {
        var (tally, blank) = reading;
        var whole = rule.Quota.Of switch
        {
            Base.TookPart or Base.Collected => _collected ?? tally.Collected,
            Base.Valid => checked(tally.Given + (blank == BlankBallot.Abstains ? tally.Blank : 0)),
            var other => _number(other),
        };
        return VoteNumbers.Part(tally.Count(rule.Counting), rule.Quota, whole);
    }

    private (Label? Grade, bool IsKnown) Agreed()
    {
        var found = _readings.Select(GradeOf).Distinct().Take(2).ToList();
        return found is [(var grade, true)] ? (grade, true) : (null, false);
    }

    private (Label? Grade, bool IsKnown) GradeOf((GradeTally Tally, BlankBallot Blank) reading)
    {
        if (_terms.Thresholds.Norm is { Value: var thresholds })
        {
            foreach (var rule in thresholds)
            {
                var verdict = MeasureOf(rule, reading).Verdict;
                if (verdict != Verdict.Breached)
                {
                    return verdict == Verdict.Met ? (rule.Grade, true) : (null, false);
                }
            }
        }
        else if (Says(_terms.Thresholds.State))
        {
            return (null, false);
        }

        return (_terms.Median.Norm, _terms.Scale.Norm) switch
        {
            ({ Value: var tie }, { Value: var scale }) => (reading.Tally.Median(scale, tie), true),
            ({ }, null) => (null, false),
            _ => (null, !_terms.Thresholds.IsOpen && !Says(_terms.Median.State)),
        };
    }
}
