namespace GrassrootsDemocracy.Deliberation.TwoAssemblies;

/// <summary>The evidence that stages of a decision ask for.</summary>
/// <remarks>A rulebook that needs another makes a <see cref="Label"/> of its own.</remarks>
public static class StageEvidence
{
    /// <summary>Gets the investigation before a topic is raised (深入调查研究).</summary>
    public static Label Investigation { get; } =
        new("evidence/investigation", "an investigation", "调查研究");

    /// <summary>Gets the opinions that were asked for before a topic is raised (广泛征求意见).</summary>
    public static Label OpinionsAsked { get; } =
        new("evidence/opinions-asked", "opinions asked for widely", "广泛征求意见");

    /// <summary>Gets that the supervision group watched (村务监督小组监督执行).</summary>
    public static Label Supervised { get; } =
        new("evidence/supervised", "supervision by the supervision group", "村务监督小组监督执行");

    /// <summary>Gets that the party members' assembly heard the report (向党员大会报告).</summary>
    public static Label ReportedToMembers { get; } =
        new("evidence/reported-to-members", "the report to the party members' assembly", "向党员大会报告");

    /// <summary>Gets that the villagers' delegates heard the report (向村民代表会议报告).</summary>
    public static Label ReportedToDelegates { get; } =
        new("evidence/reported-to-delegates", "the report to the villagers' delegates", "向村民代表会议报告");

    /// <summary>Gets the appraisal by the party members' assembly (党员大会评议).</summary>
    public static Label AppraisedByMembers { get; } =
        new("evidence/appraised-by-members", "the appraisal by the party members' assembly", "党员大会评议");

    /// <summary>Gets the appraisal by the villagers' delegates (村民代表会议评议).</summary>
    public static Label AppraisedByDelegates { get; } =
        new(
            "evidence/appraised-by-delegates",
            "the appraisal by the villagers' delegates",
            "村民代表会议评议"
        );
}
