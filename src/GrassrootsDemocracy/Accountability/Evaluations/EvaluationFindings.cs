namespace GrassrootsDemocracy.Accountability.Evaluations;

/// <summary>The rules on evaluations by others, in the order in which the ledger lists them.</summary>
public static class EvaluationFindings
{
    private static readonly RuleSet Set = new("evaluation.");

    /// <summary>Gets the rule on who organises it.</summary>
    public static RuleDescriptor OrganisedBy { get; } =
        Set.Rule(
            "organised-by",
            new("Who organises the evaluation", "评价的组织"),
            new("organised by {subject}", "由{subject}组织评价"),
            new("must be organised by {subject}", "须由{subject}组织评价")
        );

    /// <summary>Gets the rule that the weights are those of a whole.</summary>
    public static RuleDescriptor Weights { get; } =
        Set.Rule(
            "weights",
            new("Weights of the groups", "评价主体的权重"),
            new("the weights of the groups add up to one ({subject})", "各评价主体权重之和为一（{subject}）"),
            new(
                "the weights of the groups must add up to one ({subject})",
                "各评价主体权重之和须为一（{subject}）"
            )
        );

    /// <summary>Gets the rule on the groups that rate.</summary>
    public static RuleDescriptor Raters { get; } =
        Set.Rule(
            "raters",
            new("Who rates", "评价主体"),
            new("groups that rated: {actual} ({subject})", "参与评价的主体{actual}类（{subject}）")
        );

    /// <summary>Gets the rule on what is rated.</summary>
    public static RuleDescriptor Criteria { get; } =
        Set.Rule(
            "criteria",
            new("What is rated", "评价内容"),
            new("criteria that were rated: {actual} ({subject})", "已评价的内容{actual}项（{subject}）")
        );

    /// <summary>Gets the rule on how many of each group must rate.</summary>
    public static RuleDescriptor LeastRaters { get; } =
        Set.Rule(
            "least-raters",
            new("Raters of each group", "每类评价主体的人数"),
            new("{subject}: ratings {actual}", "{subject}：评价{actual}份")
        );

    /// <summary>Gets the rule on ratings that the points do not know.</summary>
    public static RuleDescriptor UnknownGrade { get; } =
        Set.Rule(
            "unknown-grade",
            new("Grades with points", "有分值的等次"),
            new("{subject}: ratings without points {actual}", "{subject}：无分值的评价{actual}份")
        );

    /// <summary>Gets the rule on the points.</summary>
    public static RuleDescriptor Points { get; } =
        Set.Rule(
            "points",
            new("Points of the evaluation", "评价得分"),
            new("the points can be reckoned: {subject}", "可以计分：{subject}"),
            new("no points can be reckoned, which must be given: {subject}", "应当计分而无法计分：{subject}"),
            new("the points are not known: {subject}", "得分不详：{subject}")
        );

    /// <summary>Gets the rule on groups too small for their own ratings to be told.</summary>
    public static RuleDescriptor ToldFrom { get; } =
        Set.Rule(
            "told-from",
            new("Groups too small to be told apart", "不单独公布的评价主体"),
            new(
                "{subject}: groups whose own ratings are not told {actual}",
                "{subject}：不单独公布的评价主体{actual}类"
            )
        );

    /// <summary>Gets the rule on how often it is held.</summary>
    public static RuleDescriptor Every { get; } =
        Set.Rule(
            "every",
            new("How often an evaluation is held", "评价的次数"),
            new("{subject}: periods without an evaluation {actual}", "{subject}：未开展评价的期数{actual}")
        );

    /// <summary>Gets the rule on to whom the result goes.</summary>
    public static RuleDescriptor GoesTo { get; } =
        Set.Rule(
            "goes-to",
            new("To whom the result goes", "评价结果的反馈"),
            new(
                "of those who get the result did: {actual} ({subject})",
                "已反馈评价结果{actual}项（{subject}）"
            )
        );

    /// <summary>Gets every rule, in the order of the ledger.</summary>
    public static ValueList<RuleDescriptor> All => Set.All;
}
