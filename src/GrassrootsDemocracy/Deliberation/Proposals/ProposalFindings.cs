namespace GrassrootsDemocracy.Deliberation.Proposals;

/// <summary>The rules that proposals are judged by, in the order in which the ledger lists them.</summary>
public static class ProposalFindings
{
    private static readonly RuleSet Set = new("proposal.");

    /// <summary>Gets the rule that every proposal is closed, and by when.</summary>
    public static RuleDescriptor Closed { get; } =
        Set.Rule(
                "closed",
                new("Closing of a proposal", "提案办结"),
                new(
                    "proposal {subject}: days until it was closed, or so far: {actual}",
                    "提案{subject}：办结用时或至今天数：{actual}"
                )
            )
            .InDays();

    /// <summary>Gets the rule that experts are heard before a decision.</summary>
    public static RuleDescriptor Experts { get; } =
        Set.Rule(
            "experts",
            new("Experts before the decision", "决策前专家论证"),
            new(
                "proposal {subject}: experts heard before the decision: {actual}",
                "提案{subject}：决策前论证的专家：{actual}"
            )
        );

    /// <summary>Gets the rule that experts have no interest in the matter.</summary>
    public static RuleDescriptor Interest { get; } =
        Set.Rule(
            "interest",
            new("Experts without an interest", "专家无利害关系"),
            new(
                "proposal {subject}: experts with a direct interest: {actual}",
                "提案{subject}：有直接利害关系的专家：{actual}"
            )
        );

    /// <summary>Gets the rule that written opinions are signed.</summary>
    public static RuleDescriptor OpinionsSigned { get; } =
        Set.Rule(
            "signed",
            new("Signed opinions", "论证意见署名"),
            new(
                "proposal {subject}: written opinions signed: {actual}",
                "提案{subject}：已署名的书面意见：{actual}"
            )
        );

    /// <summary>Gets every rule, in the order of the ledger.</summary>
    public static ValueList<RuleDescriptor> All => Set.All;
}
