using GrassrootsDemocracy.Elections.Before.Conditions;

namespace GrassrootsDemocracy.Elections.Before.Candidacy;

// Judges one person put forward for one post. One good nomination is enough; where there is none, each says why.
internal sealed class CandidacyJudgement
{
    private readonly CandidacyRules _rules;
    private readonly CandidacyRecord _record;
    private readonly string _name;
    private readonly Office _post;
    private readonly PersonToStand _person;
    private readonly ValueList<StatedFact> _facts;

    public CandidacyJudgement(CandidacyRules rules, CandidacyRecord record, string name, Office post)
    {
        _rules = rules;
        _record = record;
        _name = name;
        _post = post;
        _person = record.Persons.FirstOrDefault(person => Same(person.Name, name)) ?? new() { Name = name };
        _facts =
        [
            .. _person.Facts,
            .. record.OfEverybody.Where(of => _person.Facts.All(own => own.What != of.What)),
        ];
    }

    public CandidacyResult Result()
    {
        List<Finding> findings =
        [
            .. Nominated(),
            .. Barred(),
            .. BarredByDecision(),
            .. Conditions(),
            .. new[] { Voter(), Review(), Terms(), Posts() }.OfType<Finding>(),
        ];
        var state = CandidacyOutcome.StateOf(findings.Select(finding => finding.Verdict));

        // An office to be given up is no bar: it is said, and the person may stand.
        return new(_name, _post, state, [.. findings, .. Offices()]);
    }

    private IEnumerable<Finding> Nominated()
    {
        var each = _record
            .Nominations.Where(nomination => Same(nomination.Name, _name) && nomination.Post == _post)
            .Select(nomination => new NominationJudgement(_rules, _record, nomination).Lines())
            .ToList();
        var good = each.Find(lines => VerdictOf(lines) == Verdict.Met);
        var isOpen = each.Exists(lines => VerdictOf(lines) == Verdict.Undetermined);
        return good
            ?? each.Where(lines => !isOpen || VerdictOf(lines) == Verdict.Undetermined)
                .SelectMany(lines => lines);
    }

    private IEnumerable<Finding> Barred() =>
        new[] { _rules.Bars, _rules.FurtherBars }.SelectMany(term =>
            term.Norm is { } norm
                ? norm.Value.Select(bar =>
                    Line(CandidacyFindings.Bar, bar, Judge(Condition.NotThat(bar)), norm.SourceOf(bar))
                )
                : []
        );

    // The fact alone bars nobody, and so does a decision of somebody who may not decide.
    private IEnumerable<Finding> BarredByDecision() =>
        _rules.DecidedBars.Norm is { } norm
            ? norm.Value.Select(bar =>
                Line(CandidacyFindings.DecidedBar, bar, Decided(bar), norm.SourceOf(bar))
            )
            : [];

    private Verdict Decided(Label bar) =>
        Judge(Condition.NotThat(bar)) == Verdict.Met ? Verdict.Met
        : _person.BarDecisions.FirstOrDefault(decision => decision.Bar == bar) is not { } decision
        || ByWhom.Of(_rules.BarsDecidedBy, decision.By).Verdict != Verdict.Met
            ? Verdict.Undetermined
        : decision.IsKept ? Verdict.Breached
        : Verdict.Met;

    // What a law leaves for the village to define, nobody meets until the village has.
    private IEnumerable<Finding> Conditions() =>
        _rules.Conditions switch
        {
            { Norm: { } norm } => norm.Value.Select(condition =>
                Line(
                    CandidacyFindings.Condition,
                    condition,
                    Judge(condition),
                    norm.SourceOf(condition),
                    condition.Missing(_facts, _record.ElectionDay, _record.Calendar)
                )
            ),
            { Source: { } source } =>
            [
                new(CandidacyFindings.Condition, _rules.Conditions.Unfilled(actual: null), source, _name),
            ],
            _ => [],
        };

    private Finding? Voter()
    {
        var isVoter = _record.Voters?.Contains(_name, StringComparer.Ordinal);
        var measure = (_rules.MustBeVoter.Norm?.Value, isVoter) switch
        {
            (true, { } known) => Measure.Holds(known),
            (true, null) => Measure.NotKnown,
            (null, false) => _rules.MustBeVoter.Unfilled(actual: null),
            _ => (Measure?)null,
        };
        return measure is { } line
            ? new(CandidacyFindings.Voter, line, _rules.MustBeVoter.Source, _name)
            : null;
    }

    private Finding? Review() =>
        _rules.Reviewer.Norm is { } norm
            ? Line(
                CandidacyFindings.Review,
                new LabelList(norm.Value),
                _person.ReviewedBy is not { } by ? Verdict.Undetermined
                    : norm.Value.Contains(by) ? Verdict.Met
                    : Verdict.Breached,
                norm.SourceOf(_person.ReviewedBy)
            )
            : null;

    // With the term for which the person stands. Where nothing is asked, only a number that is known is worth a line.
    private Finding? Terms() =>
        _rules.TermsRunning.State is TermState.Silent or TermState.LeftToOthers
        || (_rules.TermsRunning.State == TermState.NothingAsked && _person.TermsServed is null)
            ? null
            : _rules.TermsRunning.Line(
                CandidacyFindings.Terms,
                most => Measure.AtMost((long?)_person.TermsServed + 1, most),
                (long?)_person.TermsServed + 1,
                _name
            );

    private IEnumerable<Finding> Offices() =>
        _rules.IncompatibleOffices.Norm is { } norm
            ? norm
                .Value.Where(office => Judge(Condition.That(office)) != Verdict.Breached)
                .Select(office => new Finding(
                    CandidacyFindings.Office,
                    Judge(Condition.That(office)) == Verdict.Met
                        ? Measure.Awaiting(1, 0)
                        : Measure.MissingFact(new("whether the office is still held", "是否仍任该职")),
                    norm.SourceOf(office),
                    new About(_name, office)
                ))
            : [];

    private Finding? Posts()
    {
        // A void nomination puts nobody forward.
        var posts = _record
            .Nominations.Where(nomination =>
                Same(nomination.Name, _name)
                && VerdictOf(new NominationJudgement(_rules, _record, nomination).Lines()) != Verdict.Breached
            )
            .Select(nomination => nomination.Post)
            .Distinct()
            .Count();
        if (posts < 2)
        {
            return null;
        }

        // Whoever chose stands for that post alone; until then nobody can say for which.
        return _rules.PostsOfOnePerson.Line(
            CandidacyFindings.Posts,
            most =>
                posts <= most ? Measure.AtMost(posts, most)
                : _person.ChosenPost is { } chosen ? Measure.Holds(chosen == _post)
                : Measure.Awaiting(posts, most),
            posts,
            new About(_name, _post)
        );
    }

    private Verdict Judge(Condition condition) =>
        condition.Judge(_facts, _record.ElectionDay, _record.Calendar);

    private Finding Line(
        RuleDescriptor rule,
        IReadable what,
        Verdict verdict,
        Citation source,
        IReadable? missing = null
    ) => new(rule, Measure.Stated(verdict, missing), source, new About(_name, what));

    private static Verdict VerdictOf(List<Finding> lines) => Verdicts.All(lines.Select(line => line.Verdict));

    private static bool Same(string left, string right) =>
        string.Equals(left, right, StringComparison.Ordinal);
}
