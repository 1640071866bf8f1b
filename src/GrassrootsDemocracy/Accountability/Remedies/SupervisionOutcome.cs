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
            yield return ByWhom.Line(SupervisionFindings.ReportsBreachesTo, Rules.ReportsBreachesTo, act.To);
        }
    }
}
