namespace GrassrootsDemocracy.Deliberation.Congresses;

/// <summary>Whether the body that took a decision could.</summary>
/// <param name="Decision">The decision.</param>
/// <param name="State">Whether it could.</param>
public sealed record DecisionResult(BodyDecision Decision, DecisionState State)
{
    /// <summary>Gets the decision.</summary>
    public BodyDecision Decision { get; } = Guard.Against.Null(Decision);
}
