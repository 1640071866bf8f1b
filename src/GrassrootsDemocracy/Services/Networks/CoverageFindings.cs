namespace GrassrootsDemocracy.Services.Networks;

/// <summary>The rules on how a service covers an area, in the order in which the ledger lists them.</summary>
public static class CoverageFindings
{
    private static readonly RuleSet Set = new("coverage.");

    /// <summary>Gets the rule on the number of centres.</summary>
    public static RuleDescriptor Centres { get; } =
        Set.Rule("centres", new("Centres", "服务中心"), new("centres: {actual}", "服务中心{actual}个"));

    /// <summary>Gets the rule on the number of stations.</summary>
    public static RuleDescriptor Stations { get; } =
        Set.Rule("stations", new("Stations", "服务站"), new("stations: {actual}", "服务站{actual}个"));

    /// <summary>Gets the rule that each station is an outpost of a centre.</summary>
    public static RuleDescriptor Dependent { get; } =
        Set.Rule(
            "dependent",
            new("Stations of centres", "服务中心派出的服务站"),
            new(
                "stations that are outposts of a centre: {actual}; others: {subject}",
                "由服务中心派出的服务站{actual}个；其余：{subject}"
            )
        );

    /// <summary>Gets the rule on the share of communities that are served.</summary>
    public static RuleDescriptor Covered { get; } =
        Set.Rule(
            "covered",
            new("Communities served", "社区覆盖"),
            new(
                "communities served: {actual}; not known to be: {subject}",
                "已覆盖社区{actual}个；未能确认覆盖：{subject}"
            )
        );

    /// <summary>Gets every rule, in the order of the ledger.</summary>
    public static ValueList<RuleDescriptor> All => Set.All;
}
