namespace GrassrootsDemocracy.Elections.Vote.Papers;

/// <summary>The rules by which the ballots of a paper are read, in the order of the ledger.</summary>
public static class PaperFindings
{
    private static readonly RuleSet Set = new("paper.");

    /// <summary>Gets the rule on what was read otherwise than as it stands.</summary>
    public static RuleDescriptor Reading { get; } =
        Set.Rule(
            "reading",
            new("How ballots are read", "选票的认定"),
            new("{subject}: {actual}", "{subject}：{actual}")
        );

    /// <summary>Gets the rule on who decides on disputed ballots.</summary>
    public static RuleDescriptor Disputed { get; } =
        Set.Rule(
            "disputed",
            new("Who decides on disputed ballots", "有争议选票的认定"),
            new("disputed ballots were decided on by {subject}", "有争议的选票由{subject}认定"),
            new("disputed ballots must be decided on by {subject}", "有争议的选票须由{subject}认定")
        );

    /// <summary>Gets every rule, in the order of the ledger.</summary>
    public static ValueList<RuleDescriptor> All => Set.All;
}
