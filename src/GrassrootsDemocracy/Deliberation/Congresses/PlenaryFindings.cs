namespace GrassrootsDemocracy.Deliberation.Congresses;

/// <summary>The rules on the sessions of a plenary, in the order in which the ledger lists them.</summary>
public static class PlenaryFindings
{
    private static readonly RuleSet Set = new("plenary.");

    /// <summary>Gets the rule on who may listen.</summary>
    public static RuleDescriptor Listen { get; } =
        Set.Rule(
            "listen",
            new("Those who may listen", "列席听取人员"),
            new("attending without a right to: {actual} ({subject})", "无权列席而到会{actual}人（{subject}）")
        );

    /// <summary>Gets the rule on who may deliberate.</summary>
    public static RuleDescriptor Deliberate { get; } =
        Set.Rule(
            "deliberate",
            new("Those who may deliberate", "参加审议人员"),
            new(
                "deliberating without a right to: {actual} ({subject})",
                "无权审议而发言{actual}人（{subject}）"
            )
        );

    /// <summary>Gets the rule on who may vote.</summary>
    public static RuleDescriptor Decide { get; } =
        Set.Rule(
            "decide",
            new("Those who may vote", "参加表决人员"),
            new("votes that do not count, of {subject}: {actual}", "{subject}的表决不计{actual}票")
        );

    /// <summary>Gets the rule on what a special committee does for each topic.</summary>
    public static RuleDescriptor CommitteeDuties { get; } =
        Set.Rule(
            "committee-duties",
            new("Work of the special committees", "专门工作委员会履职"),
            new("work of a special committee for {subject}", "专门工作委员会履职——{subject}")
        );

    /// <summary>Gets the rule on which special committees there are.</summary>
    public static RuleDescriptor Committee { get; } =
        Set.Rule(
            "committee",
            new("Special committees", "专门工作委员会"),
            new("work was done by a special committee: {subject}", "由专门工作委员会承担：{subject}"),
            new(
                "work must be done by a special committee, and was done by {subject}",
                "须由专门工作委员会承担，实际由{subject}承担"
            )
        );

    /// <summary>Gets every rule, in the order of the ledger.</summary>
    public static ValueList<RuleDescriptor> All => Set.All;
}
