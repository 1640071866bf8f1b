namespace GrassrootsDemocracy.Deliberation;

/// <summary>What decisions may not contradict or hurt. A rulebook that names more makes labels of its own.</summary>
public static class DecisionBounds
{
    /// <summary>Gets the constitution, laws, regulations and policies of the state (宪法、法律、法规和国家的政策).</summary>
    public static Label Law { get; } =
        new(
            "decision-bound/law",
            "constitution, laws, regulations and policies of the state",
            "宪法、法律、法规和国家的政策"
        );

    /// <summary>Gets the rights of the person (人身权利).</summary>
    public static Label PersonalRights { get; } =
        new("decision-bound/personal-rights", "rights of the person", "人身权利");

    /// <summary>Gets democratic rights (民主权利).</summary>
    public static Label DemocraticRights { get; } =
        new("decision-bound/democratic-rights", "democratic rights", "民主权利");

    /// <summary>Gets lawful rights of property (合法财产权利).</summary>
    public static Label PropertyRights { get; } =
        new("decision-bound/property-rights", "lawful rights of property", "合法财产权利");

    /// <summary>Gets what the villagers' assembly decided (村民会议所作的决定).</summary>
    public static Label AssemblyDecisions { get; } =
        new(
            "decision-bound/assembly-decisions",
            "decisions of the villagers' assembly",
            "村民会议所作的决定"
        );
}
