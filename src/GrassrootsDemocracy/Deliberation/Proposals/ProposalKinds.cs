namespace GrassrootsDemocracy.Deliberation.Proposals;

/// <summary>Kinds of matters on which experts are heard.</summary>
/// <remarks>A rulebook that knows others makes labels of its own.</remarks>
public static class ProposalKinds
{
    /// <summary>Gets matters that take special or technical knowledge (专业性、技术性较强的事项).</summary>
    public static Label Specialised { get; } =
        new("proposal-kind/specialised", "matter that takes special knowledge", "专业性、技术性较强的事项");
}
