namespace GrassrootsDemocracy.Elections.Vote.Offices;

/// <summary>The rules by which offices are filled, in the order in which the ledger lists them.</summary>
public static class OfficeFindings
{
    private static readonly RuleSet Set = new("office.");

    /// <summary>Gets the rule that the rounds are held in their order.</summary>
    public static RuleDescriptor RoundOrder { get; } =
        Set.Rule(
            "round-order",
            new("Order of the rounds", "各轮次的顺序"),
            new("rounds held out of order or left out: {actual}", "颠倒或者遗漏的轮次：{actual}")
        );

    /// <summary>Gets the rule on who may stand in a round.</summary>
    public static RuleDescriptor Standing { get; } =
        Set.Rule("standing", new("Who stands", "参选人"), new("{subject}", "{subject}"));

    /// <summary>Gets the rule on votes that are added down to a lower office.</summary>
    public static RuleDescriptor AddedDown { get; } =
        Set.Rule(
            "added-down",
            new("Votes added down", "得票下加"),
            new("{subject}, together {actual}", "{subject}，合计{actual}票")
        );

    /// <summary>Gets the rule on a person elected to two offices.</summary>
    public static RuleDescriptor TwoOffices { get; } =
        Set.Rule(
            "two-offices",
            new("Elected to two offices", "同时当选两项职务"),
            new("{subject}", "{subject}")
        );

    /// <summary>Gets the rule on relatives who may not sit together.</summary>
    public static RuleDescriptor Relatives { get; } =
        Set.Rule("relatives", new("Relatives kept apart", "任职回避"), new("{subject}", "{subject}"));

    /// <summary>Gets the rule on people with enough votes who cannot take the seat.</summary>
    public static RuleDescriptor PassedOver { get; } =
        Set.Rule(
            "passed-over",
            new("Enough votes but no seat", "得票足够而不任职"),
            new("{subject}", "{subject}")
        );

    /// <summary>Gets the rule on the seat of somebody who cannot take it and that nobody else takes.</summary>
    public static RuleDescriptor LeftEmpty { get; } =
        Set.Rule("left-empty", new("Seat that stays empty", "空出的名额"), new("{subject}", "{subject}"));

    /// <summary>Gets the rule that what the votes and the norms do not decide is said.</summary>
    public static RuleDescriptor Open { get; } =
        Set.Rule("open", new("Who sits is open", "当选人尚不能确定"), new("{subject}", "{subject}"));

    /// <summary>Gets the rule that a further election is for the seats that are left.</summary>
    public static RuleDescriptor FurtherSeats { get; } =
        Set.Rule(
            "further-seats",
            new("Seats of a further election", "另行选举的名额"),
            new("{subject}, held for {actual}", "{subject}，按{actual}个名额举行")
        );

    /// <summary>Gets the rule on equal votes for the last seats.</summary>
    public static RuleDescriptor Tie { get; } =
        Set.Rule(
            "tie",
            new("Tie for the last seats of an office", "职务末位得票相等"),
            new("{subject}, seats left: {needed}", "{subject}，尚余名额{needed}个")
        );

    /// <summary>Gets the rule that every seat of an office is filled.</summary>
    public static RuleDescriptor Filled { get; } =
        Set.Rule(
            "filled",
            new("Seats of an office", "职务名额"),
            new("{subject}, {actual} elected", "{subject}，当选{actual}人")
        );

    /// <summary>Gets the rule on women among the members.</summary>
    public static RuleDescriptor Women { get; } =
        Set.Rule(
            "women",
            new("Women among the members", "妇女成员"),
            new("{actual:woman|women} among the members{subject}", "妇女成员{actual}人{subject}")
        );

    /// <summary>Gets the rule on the nationalities with fewer people among the members.</summary>
    public static RuleDescriptor Minority { get; } =
        Set.Rule(
            "minority",
            new("Nationalities with fewer people among the members", "人数较少民族的成员"),
            new(
                "{actual:member|members} of nationalities with fewer people{subject}",
                "人数较少民族的成员{actual}人{subject}"
            )
        );

    /// <summary>Gets the rule on who acts while nobody holds the highest office.</summary>
    public static RuleDescriptor Acting { get; } =
        Set.Rule("acting", new("Acting head", "主持工作"), new("{subject}", "{subject}"));

    /// <summary>Gets every rule, in the order of the ledger.</summary>
    public static ValueList<RuleDescriptor> All => Set.All;
}
