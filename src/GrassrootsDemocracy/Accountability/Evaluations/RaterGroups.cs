namespace GrassrootsDemocracy.Accountability.Evaluations;

/// <summary>Who rates. A rulebook that asks others makes labels of its own.</summary>
public static class RaterGroups
{
    /// <summary>Gets the residents, or the villagers, of the place (基层群众、居民).</summary>
    public static Label Residents { get; } = new("raters/residents", "people of the place", "基层群众");

    /// <summary>Gets social organisations (社会组织).</summary>
    public static Label SocialOrganisations { get; } =
        new("raters/social-organisations", "social organisations", "社会组织");

    /// <summary>Gets the residents' committees (居民委员会).</summary>
    public static Label ResidentsCommittees { get; } =
        new("raters/residents-committees", "residents' committees as raters", "参评居民委员会");

    /// <summary>Gets the body above (上级机关).</summary>
    public static Label BodyAbove { get; } = new("raters/body-above", "the body above", "上级机关");
}
