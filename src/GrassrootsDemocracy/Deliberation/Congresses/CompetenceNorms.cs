namespace GrassrootsDemocracy.Deliberation.Congresses;

/// <summary>The names of the norms on which body decides what, between congress, plenary and standing committee (决策边界).</summary>
/// <param name="kind">The stable id, such as "party-committee".</param>
public sealed class CompetenceNorms(Label kind) : KindNorms("deliberation", kind, "competence")
{
    /// <summary>Gets the names for a party committee with a plenary and a standing committee (党的委员会).</summary>
    public static CompetenceNorms PartyCommittee { get; } = new(Bodies.PartyCommittee);

    /// <summary>Gets the name for which body decides which kind of matter.</summary>
    public NormName<ValueList<Competence>> Competences =>
        field ??= Name(
            "competences",
            Order.ExactlyThese<Competence>(),
            "which body decides what",
            "决策权限"
        );

    /// <summary>Gets the name for the body to which the year's topics are put (年度重要议题).</summary>
    public NormName<Label> TopicsPutTo =>
        field ??= Name<Label>("topics-put-to", "who approves the topics of the year", "年度议题表决机构");

    /// <summary>Gets the name for whether a body below may decide on a topic only once that body has approved it.</summary>
    public NormName<bool> TopicsBind =>
        field ??= Must(
            "topics-bind",
            "topics that were not approved may not be decided below",
            "未获通过的议题不再研究决策"
        );

    /// <summary>Gets the name for the month of the year, from 1, until the end of which the topics are put up.</summary>
    public NormName<int> TopicsWithin =>
        field ??= AtMost("topics-within", "month until which the topics are put up", "年度议题提交月份")
            .Between(1, 12);

    /// <summary>Gets the name for how often a year the body below reports to that body.</summary>
    public NormName<int> ReportsPerYear =>
        field ??= AtLeast("reports-per-year", "reports a year", "每年报告次数").From(0);

    /// <summary>Gets the name for whether the execution of each resolution is reported on.</summary>
    public NormName<bool> ExecutionReported =>
        field ??= Must("execution-reported", "execution of resolutions is reported", "报告决议执行情况");
}
