namespace GrassrootsDemocracy.Deliberation.TwoAssemblies;

/// <summary>The occasions on which stages of a decision depend.</summary>
/// <remarks>A rulebook that needs another makes a <see cref="Case"/> of its own.</remarks>
public static class StageOccasions
{
    /// <summary>Gets that one person is both secretary and director (一肩挑).</summary>
    public static Case DualLeadership { get; } =
        new("dual-leadership", new("one person is secretary and director", "书记、主任“一肩挑”"));
}
