namespace GrassrootsDemocracy.Services.Assistance;

/// <summary>Whether somebody is to be assisted: met, breached where the person is of no group, open while that is not known.</summary>
public sealed record AssistanceOutcome : Outcome<AssistanceRules>
{
    internal AssistanceOutcome(AssistanceRules rules, AssistanceClaim facts)
        : base(rules) => Facts = facts;

    /// <summary>Gets the facts.</summary>
    public AssistanceClaim Facts { get; }

    /// <summary>Gets whether the person is of a group that receives assistance.</summary>
    public Verdict Eligible => Rules.Groups.Measure(OfAny, actual: null).Verdict;

    /// <summary>Gets the groups by which the person is eligible.</summary>
    public ValueList<Label> Through => [.. Listed.Where(Facts.Of.Contains)];

    /// <summary>Gets the groups of which it is not known whether the person is, where none is known; any of them would be enough.</summary>
    public ValueList<Label> Missing => Through.Count > 0 ? [] : Open(Listed);

    /// <summary>Gets the ledger.</summary>
    public override ValueList<Finding> Findings => Rules.Framed(Facts, Lines());

    private ValueList<Label> Listed => Rules.Groups.Norm?.Value ?? [];

    private IEnumerable<Finding> Lines()
    {
        var source = Through is [var first, ..] ? Rules.Groups.SourceOf(first) : Rules.Groups.Source;
        yield return new(
            AssistanceFindings.Group,
            Rules.Groups.Measure(OfAny, actual: null),
            source,
            Through.Count > 0
                ? Sentence.Of(new("{0} ({1})", "{0}（{1}）"), Facts.Name, Through)
                : Sentence.Of(new("{0}", "{0}"), Facts.Name)
        );
        if (Rules.Groups.Speaks())
        {
            yield return Rules.Groups.Line(
                AssistanceFindings.Given,
                groups => Given(OfAny(groups)),
                actual: null,
                Facts.Name
            );
        }
    }

    // Who is of no group need not be assisted; whether anybody may be all the same no text says.
    private Measure Given(Measure eligible) =>
        eligible.Verdict switch
        {
            Verdict.Met => Measure.Holds(Facts.IsAssisted),
            Verdict.Breached => Measure.NothingAsked(actual: null),
            _ => Facts.IsAssisted == true ? Measure.Stated(Verdict.Met) : eligible,
        };

    private Measure OfAny(ValueList<Label> groups) =>
        groups.Any(Facts.Of.Contains) ? Measure.Stated(Verdict.Met)
        : Open(groups) is { Count: > 0 } open
            ? Measure.MissingFact(Sentence.Of(new("whether the person is one of {0}", "是否属于{0}"), open))
        : Measure.Stated(Verdict.Breached);

    private ValueList<Label> Open(ValueList<Label> groups) =>
        [.. groups.Where(one => !Facts.NotOf.Contains(one))];
}
