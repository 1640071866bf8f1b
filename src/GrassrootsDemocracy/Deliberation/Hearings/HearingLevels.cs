namespace GrassrootsDemocracy.Deliberation.Hearings;

/// <summary>Where hearings are held.</summary>
/// <remarks>A rulebook that hears matters elsewhere makes a <see cref="Label"/> of its own.</remarks>
public static class HearingLevels
{
    /// <summary>Gets the hearing on a major matter of the Youth League (团内重大事项听证).</summary>
    public static Label League { get; } =
        new("hearing-level/league", "major matters of the Youth League", "团内重大事项");

    /// <summary>Gets the residential community (社区).</summary>
    public static Label Community { get; } =
        new("hearing-level/community", "hearing in the community", "社区听证");

    /// <summary>Gets the county (县).</summary>
    public static Label County { get; } = new("hearing-level/county", "hearing of the county", "县级听证");

    /// <summary>Gets the town (镇).</summary>
    public static Label Town { get; } = new("hearing-level/town", "hearing of the town", "镇级听证");

    /// <summary>Gets the village (村).</summary>
    public static Label Village { get; } = new("hearing-level/village", "hearing in the village", "村级听证");

    /// <summary>Gets the villagers' group (村民小组).</summary>
    public static Label VillagersGroup { get; } =
        new("hearing-level/villagers-group", "hearing in the villagers' group", "村民小组听证");

    /// <summary>Gets the local government that takes a major administrative decision (重大行政决策).</summary>
    public static Label AdministrativeDecision { get; } =
        new(
            "hearing-level/administrative-decision",
            "hearing on an administrative decision",
            "重大行政决策听证"
        );
}
