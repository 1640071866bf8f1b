namespace GrassrootsDemocracy.Deliberation.Hearings;

/// <summary>The evidence that stages of a hearing ask for.</summary>
/// <remarks>A rulebook that needs another makes a <see cref="Label"/> of its own.</remarks>
public static class HearingEvidence
{
    /// <summary>Gets that the decision was taken by ballot (投票表决).</summary>
    public static Label Ballot { get; } = new("evidence/ballot", "a ballot", "投票表决");
}
