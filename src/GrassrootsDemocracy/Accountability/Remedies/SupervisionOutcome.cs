namespace GrassrootsDemocracy.Accountability.Remedies;

/// <summary>What the rules make of what a supervision committee did.</summary>
public sealed record SupervisionOutcome : Outcome<SupervisionRules>
{
    internal SupervisionOutcome(SupervisionRules rules, SupervisionRecord facts)
        : base(rules) => Facts = facts;

    /// <summary>Gets the facts.</summary>
    public SupervisionRecord Facts { get; }

    /// <summary>Gets the ledger, act by act.</summary>
    public override ValueList<Finding> Findings =>
        Rules.Framed(
            Facts,
            Facts
                .Acts.OrderBy(act => act.Day)
                .ThenBy(act => act.Reference, StringComparer.Ordinal)
                .SelectMany(Lines)
        );

    private IEnumerable<Finding?> Lines(SupervisionAct act)
    {
        var said = Sentence.Of(new("{0}, {1}", "{0}，{1}"), act.Reference, act.Power);
        yield return new(
            SupervisionFindings.Power,
            ByWhom.Of(Rules.Powers, act.Power),
            Rules.Powers.SourceOf(act.Power),
            said
        );
        if (
            Rules.Binding.Norm is { Value: var binding }
                ? binding.Contains(act.Power)
                : Rules.Binding.Speaks()
        )
        {
            yield return Rules.Binding.Line(
                SupervisionFindings.Heeded,
                listed =>
                    listed.Contains(act.Power)
                        ? Measure.Holds(act.IsHeeded)
                        : Measure.NothingAsked(actual: null),
                actual: null,
                said
            );
        }

        if (act.Power == SupervisionPowers.ReportingBreaches)
        {
            yield return Told(
                SupervisionFindings.ReportsBreachesTo,
                Rules.ReportsBreachesTo,
                isAll: false,
                act
            );
            yield return Told(
                SupervisionFindings.ReportsBreachesAlsoTo,
                Rules.ReportsBreachesAlsoTo,
                isAll: true,
                act
            );
        }
    }

    private static Finding? Told(
        RuleDescriptor rule,
        NormOrOpen<ValueList<Label>> term,
        bool isAll,
        SupervisionAct act
    ) =>
        term.Speaks()
            ? new(
                rule,
                term.Measure(
                    named =>
                        Measure.Holds(
                            act.To is not { } told ? null
                            : isAll ? named.All(told.Contains)
                            : named.Any(told.Contains)
                        ),
                    actual: null
                ),
                term.Source,
                Named(term.Norm?.Value ?? [], isAll)
            )
            : null;

    private static IReadable Named(ValueList<Label> named, bool isAll) =>
        isAll ? Sentence.Of(new("{0}", "{0}"), NamedBodies.Each(named)) : new NamedBodies(named);
}
