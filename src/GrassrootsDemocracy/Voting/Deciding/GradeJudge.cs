namespace GrassrootsDemocracy.Voting.Deciding;

// The grade that the marks on somebody come to: that of the first rule that is met, else the median where a norm takes it.
// It stands where every reading of what nobody knows gives the same.
internal sealed class GradeJudge
{
    private readonly GradeTerms _terms;
    private readonly long? _collected;
    private readonly GradeRow? _row;
    private readonly List<Question> _outcomes = [];

    public GradeJudge(GradeTerms terms, GradeTally tally, long? collected, Func<Base, long?> number)
    {
        (_terms, _collected, Tally) = (terms, collected, tally);
        Missing = (collected ?? tally.Collected) - tally.Collected;
        if (Missing < 0)
        {
            return;
        }

        _row = new(terms, tally, Missing, number);
        var known = _row.Outcomes(terms);
        _outcomes = [.. known.Select(outcome => outcome.When)];
        _outcomes.Add(Question.Any([.. _outcomes]).Not());
        var only = _row.Weighing.Standing(_outcomes);
        IsKnown = only < known.Count;
        Grade = IsKnown ? known[only!.Value].Grade : null;
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

        foreach (var (place, rule) in thresholds.Index())
        {
            var measure = _row?.Weighing.Standing(_row.Shares[place]) is 0 or 1
                ? _row.MeasureOf(place, rule)
                : Measure.MissingFact(
                    Fact(_row?.Shares[place] ?? []),
                    Tally.Count(rule.Counting),
                    _collected
                );
            yield return (measure, rule);
            if (measure.Verdict == Verdict.Met)
            {
                yield break;
            }
        }
    }

    // What the median is, where no rule gave a grade before it; null where no norm takes it.
    public Measure? MedianMeasure =>
        !GradeTerms.Says(_terms.Median.State) || Lines().Any(line => line.Measure.Verdict == Verdict.Met)
            ? null
        : _terms.Median.IsOpen ? _terms.Median.Unfilled(Tally.Given)
        : IsKnown ? Measure.Recorded(Tally.Given)
        : Measure.MissingFact(Fact(_outcomes), Tally.Given);

    // What would settle what is open; where no reading is in order, a count is wrong.
    private IReadable Fact(List<Question> outcomes) =>
        _row?.Weighing.Turning(outcomes) is [{ About.SettledBy: { } fact }, ..]
            ? fact
            : CommonWords.OneCountIsWrong;
}
