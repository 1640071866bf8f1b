namespace GrassrootsDemocracy.Services.Assistance;

/// <summary>The rules on who receives assistance, in the order in which the ledger lists them.</summary>
public static class AssistanceFindings
{
    private static readonly RuleSet Set = new("assistance.");

    /// <summary>Gets the rule on who is eligible.</summary>
    public static RuleDescriptor Group { get; } =
        Set.Rule(
            "group",
            new("Group that receives assistance", "救助对象"),
            new("of a group that receives assistance: {subject}", "属于救助对象：{subject}"),
            new("must be of a group that receives assistance: {subject}", "须属于救助对象：{subject}")
        );

    /// <summary>Gets the rule that who is eligible is assisted.</summary>
    public static RuleDescriptor Given { get; } =
        Set.Rule(
            "given",
            new("Assistance given", "实施救助"),
            new("was assisted: {subject}", "已实施救助：{subject}"),
            new("must be assisted: {subject}", "须实施救助：{subject}")
        );

    /// <summary>Gets every rule, in the order of the ledger.</summary>
    public static ValueList<RuleDescriptor> All => Set.All;
}
