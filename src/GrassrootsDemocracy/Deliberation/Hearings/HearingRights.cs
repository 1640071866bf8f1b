namespace GrassrootsDemocracy.Deliberation.Hearings;

/// <summary>The rights of the people before, at and after a decision.</summary>
/// <remarks>A rulebook that knows others makes labels of its own.</remarks>
public static class HearingRights
{
    /// <summary>Gets the right to know (知情权).</summary>
    public static Label Know { get; } = new("hearing-right/know", "the right to know", "知情权");

    /// <summary>Gets the right to discuss (议事权).</summary>
    public static Label Discuss { get; } = new("hearing-right/discuss", "the right to discuss", "议事权");

    /// <summary>Gets the right to supervise (监督权).</summary>
    public static Label Supervise { get; } =
        new("hearing-right/supervise", "the right to supervise", "监督权");
}
