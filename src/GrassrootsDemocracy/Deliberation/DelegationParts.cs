namespace GrassrootsDemocracy.Deliberation;

/// <summary>What a delegation from a greater assembly says (授权). A rulebook adds its own.</summary>
public static class DelegationParts
{
    /// <summary>Gets the matters (授权事项).</summary>
    public static Label Matters { get; } = new("delegation-part/matters", "its matters", "授权事项");

    /// <summary>Gets the term (授权期限).</summary>
    public static Label Term { get; } = new("delegation-part/term", "its term", "授权期限");
}
