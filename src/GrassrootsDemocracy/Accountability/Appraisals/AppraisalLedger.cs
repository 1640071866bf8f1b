namespace GrassrootsDemocracy.Accountability.Appraisals;

// Writes the lines on one appraisal: how it was held, and then person by person.
internal readonly struct AppraisalLedger(AppraisalOutcome outcome)
{
    private readonly AppraisalRules _rules = outcome.Rules;
    private readonly Appraisal _facts = outcome.Facts;

    public IEnumerable<Finding?> Lines() =>
        [
            ByWhom.Line(AppraisalFindings.By, _rules.By, _facts.By),
            ByWhom.Line(AppraisalFindings.OrganisedBy, _rules.OrganisedBy, _facts.OrganisedBy),
            ByWhom.Line(AppraisalFindings.ChairedBy, _rules.ChairedBy, _facts.ChairedBy),
            .. Checklist.Lines(AppraisalFindings.Sides, _rules.Sides, _facts.Sides),
            Deadline.LineBefore(
                AppraisalFindings.Told,
                _rules.Told,
                _facts.ToldOn,
                _facts.Day,
                _facts.Calendar
            ),
            .. Checklist.Lines(AppraisalFindings.Telling, _rules.Telling, _facts.Telling),
            .. new Requests(_rules.Request, _facts.Signatures).Lines(AppraisalFindings.Request),
            HeldWithin(),
            .. Steps(),
            ByWhom.Line(AppraisalFindings.FixedBy, _rules.FixedBy, _facts.FixedBy),
            .. _facts.Missed.OrderBy(person => person.Name, StringComparer.Ordinal).Select(Missed),
            Ballots(),
            Published(),
            PublishedWithin(),
            .. _facts.Persons.OrderBy(person => person.Name, StringComparer.Ordinal).SelectMany(Person),
        ];

    // What is asked for by too few, or by whom no norm names, sets no clock.
    private Finding? HeldWithin()
    {
        var asked = new Requests(_rules.Request, _facts.Signatures).Verdict;
        return
            asked != Verdict.Breached
            && Deadline.Line(
                AppraisalFindings.HeldWithin,
                _rules.HeldWithin,
                _facts.RequestedOn,
                _facts.Day,
                _facts.Calendar
            )
                is { } line
            && _facts.RequestedOn is { } requested
            ? new AppraisalTimes(_rules, _facts.Calendar).Line(
                line.Measure,
                asked,
                IsExempt(requested),
                line.Detail
            )
            : null;
    }

    // Whether none of the persons need have been appraised so soon after the last time.
    private bool? IsExempt(LocalDate requested)
    {
        var (rules, times) = (_rules, new AppraisalTimes(_rules, _facts.Calendar));
        List<bool?> all =
        [
            .. _facts.Persons.Select(person =>
                person.Earlier is null && rules.Apart.Speaks()
                    ? null
                    : times.IsExempt(requested, LastBy(person, requested))
            ),
        ];
        return all.Contains(false) || !rules.Apart.Speaks() ? false
            : all.Count > 0 && all.TrueForAll(one => one == true) ? true
            : null;
    }

    private static LocalDate? LastBy(AppraisedPerson person, LocalDate through) =>
        person.Earlier?.Where(result => result.Day <= through).Select(result => (LocalDate?)result.Day).Max();

    // All of them, and none before one that comes before it.
    private IEnumerable<Finding> Steps()
    {
        var lines = Checklist.Lines(AppraisalFindings.Steps, _rules.Steps, _facts.Steps);
        if (_facts.Steps is not { } taken || _rules.Steps.Norm is not { Value: var asked })
        {
            return lines;
        }

        var inOrder = asked.Where(taken.Contains).SequenceEqual(taken.Where(asked.Contains));
        var source = _rules.Steps.Source;
        return inOrder
            ? lines
            : lines.Append(
                new(
                    AppraisalFindings.Steps,
                    Measure.Refused(taken.Count, asked.Count),
                    source,
                    new LabelList(taken)
                )
            );
    }

    private Finding Missed(MissedPerson person)
    {
        var term = _rules.Appraised;
        return new(
            AppraisalFindings.Appraised,
            term.Measure(
                named => Measure.Holds(person.Role is null ? null : !named.Contains(person.Role)),
                actual: null
            ),
            term.SourceOf(person.Role),
            person.Role is { } role
                ? Sentence.Of(new("{0}, {1}", "{0}，{1}"), person.Name, role)
                : Sentence.Of(new("{0}", "{0}"), person.Name)
        );
    }

    private Finding? Ballots() =>
        (_facts.Collected, _facts.Issued) is ({ } collected, { } issued)
            ? new(AppraisalFindings.Ballots, Measure.AtMost(collected, issued), source: null)
            : null;

    private Finding? Published() =>
        _rules.Published.YesNo(
            AppraisalFindings.Published,
            _facts.PublishedOn >= _facts.Day ? true : null,
            fact: _facts.PublishedOn < _facts.Day ? Deadline.OneIsWrong : null
        );

    private Finding? PublishedWithin() =>
        _facts.PublishedOn is null
            ? null
            : Deadline.Line(
                AppraisalFindings.PublishedWithin,
                _rules.PublishedWithin,
                _facts.Day,
                _facts.PublishedOn,
                _facts.Calendar
            );

    private IEnumerable<Finding?> Person(AppraisedPerson person) =>
        [Apart(person), .. Marks(person), Incompetence(person), HiredAgain(person)];

    private Finding? Apart(AppraisedPerson person)
    {
        var (day, calendar, rules) = (_facts.Day, _facts.Calendar, _rules.Apart);
        if (person.Earlier is null)
        {
            return _rules.Apart.Speaks()
                ? Line(
                    _ => Measure.MissingFact(new Words("the last appraisal", "上次评议的日期")),
                    actual: null
                )
                : null;
        }

        return LastBy(person, day) is not { } last
            ? null
            : Line(
                limit => AppraisalTimes.Apart(last, day, limit, calendar).Measure,
                Period.DaysBetween(last, day)
            );

        Finding? Line(Func<TimeLimit, Measure> judge, long? actual) =>
            new(AppraisalFindings.Apart, rules.Measure(judge, actual), rules.Source, person.Name);
    }

    private IEnumerable<Finding?> Marks(AppraisedPerson person)
    {
        if (outcome.JudgeOf(person) is not { } judge)
        {
            yield return _rules.Thresholds.Line(
                AppraisalFindings.Grade,
                _ => Measure.NotKnown,
                actual: null,
                person.Name
            );
            yield break;
        }

        if (judge.Missing != 0)
        {
            var (told, back) = (judge.Tally.Collected, _facts.Collected!.Value);
            yield return new(
                AppraisalFindings.Marks,
                judge.Missing < 0 ? Measure.AtMost(told, back)
                    : judge.IsKnown ? Measure.Recorded(told, back)
                    : Measure.MissingFact(
                        new Words("the marks on the other ballots", "其余各票的评定情况"),
                        told,
                        back
                    ),
                source: null,
                person.Name
            );
        }

        var strange = _rules.Grades.Measure(
            grades => Measure.AtMost(judge.Tally.Given - judge.Tally.Count(grades), 0),
            actual: null
        );
        if (_rules.Grades.Speaks() && strange.Verdict != Verdict.Met)
        {
            yield return new(AppraisalFindings.UnknownGrade, strange, _rules.Grades.Source, person.Name);
        }

        foreach (var (measure, rule) in judge.Lines())
        {
            yield return new(
                AppraisalFindings.Grade,
                measure,
                rule is null ? _rules.Thresholds.Source : _rules.Thresholds.SourceOf(rule),
                Said(person, rule?.Grade)
            );
        }

        if (judge.MedianMeasure is { } median)
        {
            yield return new(
                AppraisalFindings.Median,
                median,
                _rules.Median.Source,
                Said(person, judge.Grade)
            );
        }
    }

    private static Sentence Said(AppraisedPerson person, Label? grade) =>
        grade is null
            ? Sentence.Of(new("{0}", "{0}"), person.Name)
            : Sentence.Of(new("{0} for {1}", "{0}（{1}）"), person.Name, grade);

    // The office of an elected member ends of itself, which is not for this room to say; of others it is a duty to dismiss.
    private Finding? Incompetence(AppraisedPerson person)
    {
        if (IsElected(person.Role) || (person.Role is null && !_rules.DismissedAfter.Speaks()))
        {
            return null;
        }

        ValueList<AppraisalResult> history = [.. outcome.Before(person), outcome.ResultOf(person).Result];
        var (longest, dismissed) = (IncompetentRun.Surely(history, needed: null).Longest, person.DismissedOn);
        var (isKnown, role) = (person.Earlier is not null, person.Role);
        return longest == 0 && !_rules.DismissedAfter.Speaks()
            ? null
            : _rules.DismissedAfter.Line(
                AppraisalFindings.Incompetence,
                needed =>
                {
                    var measure = IncompetentRun.Within(history, needed);
                    return dismissed is not null ? Measure.Recorded(longest)
                        : measure.Verdict == Verdict.Breached && role is null
                            ? Measure.MissingFact(
                                new Words("as what the person was appraised", "评议对象的类别"),
                                longest
                            )
                        : measure.Verdict == Verdict.Breached ? Measure.Awaiting(longest, needed - 1)
                        : measure.Verdict == Verdict.Met && !isKnown && longest == 0 ? measure
                        : isKnown || needed == 1 ? measure
                        : Measure.MissingFact(
                            new Words("the earlier appraisals", "此前各次评议的结果"),
                            longest
                        );
                },
                longest,
                person.Name
            );
    }

    private static bool IsElected(Label? role) =>
        role == AppraisedCircles.CommitteeMembers
        || role == AppraisedCircles.Director
        || role == AppraisedCircles.TwoCommitteesMembers
        || role == AppraisedCircles.BranchMembers
        || role == AppraisedCircles.Committee;

    private Finding? HiredAgain(AppraisedPerson person)
    {
        if (person.HiredAgainOn is not { } hired || person.DismissedOn is not { } dismissed)
        {
            return null;
        }

        var calendar = _facts.Calendar;
        return _rules.HireBar.Line(
            AppraisalFindings.HiredAgain,
            limit =>
                hired < dismissed
                    ? Measure.MissingFact(Deadline.OneIsWrong, Period.DaysBetween(dismissed, hired))
                    : Deadline.After(dismissed, hired, limit, calendar).Measure,
            hired < dismissed ? null : Period.DaysBetween(dismissed, hired),
            person.Name
        );
    }
}
