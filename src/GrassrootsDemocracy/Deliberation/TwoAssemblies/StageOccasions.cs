using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Deliberation.TwoAssemblies;

/// <summary>The occasions on which stages of a decision depend.</summary>
/// <remarks>A rulebook that needs another makes a <see cref="Label"/> of its own.</remarks>
public static class StageOccasions
{
    /// <summary>Gets that one person is both secretary and director (一肩挑).</summary>
    public static Label DualLeadership { get; } =
        new("dual-leadership", "one person is secretary and director", "书记、主任“一肩挑”");
}
