namespace GrassrootsDemocracy.Elections.After.Delegates;

/// <summary>The rules on delegates to a party congress, in the order in which the ledger lists them.</summary>
public static class CongressFindings
{
    private static readonly RuleSet Set = new("congress.");

    /// <summary>Gets the rule on when a congress takes the place of the members' assembly.</summary>
    public static RuleDescriptor Members { get; } =
        Set.Rule(
            "members",
            new("Congress or assembly", "代表大会的召开"),
            new("the organisation has {actual:member|members}", "党员{actual}名")
        );

    /// <summary>Gets the rule that a congress is approved.</summary>
    public static RuleDescriptor Approval { get; } =
        Set.Rule(
            "approval",
            new("Approval of the congress", "召开的批准"),
            new("the superior organisation approved", "已经上级党组织批准"),
            new("the superior organisation must approve, and has not", "须经上级党组织批准，尚未批准"),
            new("the superior organisation must approve", "须经上级党组织批准")
        );

    /// <summary>Gets the rule on how many delegates there are.</summary>
    public static RuleDescriptor Number { get; } =
        Set.Rule(
            "number",
            new("Number of delegates", "代表名额"),
            new("there {actual?is|are} to be {actual:delegate|delegates}", "代表名额{actual}名")
        );

    /// <summary>Gets the rule on how many more candidates than delegates a unit has.</summary>
    public static RuleDescriptor Surplus { get; } =
        Set.Rule(
            "surplus",
            new("Candidates of a unit", "选举单位的差额"),
            new("{subject} votes on {actual:candidate|candidates}", "{subject}候选人{actual}名")
        );

    /// <summary>Gets the rule that the delegates of the units add up.</summary>
    public static RuleDescriptor Sum { get; } =
        Set.Rule(
            "sum",
            new("Delegates of the units add up", "名额合计"),
            new("the units elect {actual:delegate|delegates}", "各选举单位共选代表{actual}名")
        );

    /// <summary>Gets the rule on who sets up the group that examines the credentials.</summary>
    public static RuleDescriptor CredentialsBy { get; } =
        Set.Rule(
            "credentials-by",
            new("Who examines the credentials", "代表资格审查小组"),
            new("the credentials group was set up by {subject}", "代表资格审查小组由{subject}设立"),
            new("the credentials group must be set up by {subject}", "代表资格审查小组须由{subject}设立")
        );

    /// <summary>Gets the rule that each delegate is confirmed.</summary>
    public static RuleDescriptor Delegate { get; } =
        Set.Rule(
            "delegate",
            new("Credentials of a delegate", "代表资格"),
            new("{subject} is confirmed", "{subject}，代表资格有效"),
            new("{subject} must be confirmed and is not", "{subject}，代表资格须经确认，未获确认"),
            new("{subject} must be confirmed", "{subject}，代表资格须经确认")
        );

    /// <summary>Gets every rule, in the order of the ledger.</summary>
    public static ValueList<RuleDescriptor> All => Set.All;
}
