namespace GrassrootsDemocracy.Elections.After.Delegates;

/// <summary>The rules on delegates, their assembly and group heads, in the order in which the ledger lists them.</summary>
public static class DelegateFindings
{
    private static readonly RuleSet Set = new("delegates.");

    /// <summary>Gets the rule on how many delegates a group or its households have.</summary>
    public static RuleDescriptor Apportionment { get; } =
        Set.Rule(
            "apportionment",
            new("Delegates of a group", "代表的推选"),
            new("{subject} is counted with {actual}", "{subject}计{actual}")
        );

    /// <summary>Gets the rule that the delegates of the groups add up.</summary>
    public static RuleDescriptor Sum { get; } =
        Set.Rule(
            "sum",
            new("Delegates add up", "代表人数合计"),
            new("the groups elected {actual:delegate|delegates}", "各组共推选代表{actual}名")
        );

    /// <summary>Gets the rule on how many delegates there are in all.</summary>
    public static RuleDescriptor Number { get; } =
        Set.Rule(
            "number",
            new("Number of delegates", "代表人数"),
            new("there {actual?is|are} {actual:delegate|delegates}", "代表{actual}名")
        );

    /// <summary>Gets the rule on the share of the delegates.</summary>
    public static RuleDescriptor Share { get; } =
        Set.Rule(
            "share",
            new("Share of the delegates", "代表所占比例"),
            new(
                "{actual} of {whole} {actual?is a delegate|are delegates}{share}",
                "{whole}名中代表{actual}名{share}"
            )
        );

    /// <summary>Gets the rule on the share of the women.</summary>
    public static RuleDescriptor Women { get; } =
        Set.Rule(
            "women",
            new("Share of the women", "妇女代表所占比例"),
            new(
                "{actual} of {whole} {actual?is a woman delegate|are women delegates}{share}",
                "{whole}名中妇女代表{actual}名{share}"
            )
        );

    /// <summary>Gets the rule that their term is that of the committee.</summary>
    public static RuleDescriptor Term { get; } =
        Set.Rule(
            "term",
            new("Same term", "任期相同"),
            new("the two terms end on the same day", "两者任期同日届满"),
            new(
                "the two terms must end on the same day, and end {days} apart",
                "两者任期须同日届满，实际相差{days}"
            )
        );

    /// <summary>Gets every rule, in the order of the ledger.</summary>
    public static ValueList<RuleDescriptor> All => Set.All;
}
