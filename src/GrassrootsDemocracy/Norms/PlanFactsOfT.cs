namespace GrassrootsDemocracy.Norms;

/// <summary>Facts for which rules make a plan.</summary>
/// <typeparam name="TOutcome">The plan.</typeparam>
public abstract record PlanFacts<TOutcome> : Facts
{
    private protected PlanFacts() { }

    internal abstract TOutcome PlannedBy(Rulebook rulebook, CancellationToken cancellationToken);
}
