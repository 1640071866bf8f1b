namespace GrassrootsDemocracy.Accountability.Reports;

/// <summary>The names of the norms on duty reports (述职、报告工作): to whom, how often, and on what.</summary>
/// <param name="kind">The body that reports.</param>
public sealed class ReportNorms(Label kind) : KindNorms("accountability", kind, "report")
{
    /// <summary>Gets the names for the villagers' committee (村民委员会).</summary>
    public static ReportNorms VillagersCommittee { get; } = new(Bodies.VillagersCommittee);

    /// <summary>Gets the names for the residents' committee (居民委员会).</summary>
    public static ReportNorms ResidentsCommittee { get; } = new(Bodies.ResidentsCommittee);

    /// <summary>Gets the names for the village supervision committee (村务监督委员会).</summary>
    public static ReportNorms VillageSupervisionCommittee { get; } = new(Bodies.VillageSupervisionCommittee);

    /// <summary>Gets the names for the residents' supervision committee (居务监督委员会).</summary>
    public static ReportNorms ResidentsSupervisionCommittee { get; } =
        new(Bodies.ResidentsSupervisionCommittee);

    /// <summary>Gets the names for both committees (两委).</summary>
    public static ReportNorms TwoCommittees { get; } = new(Bodies.TwoCommittees);

    /// <summary>Gets the names for the standing committee (常委会).</summary>
    public static ReportNorms StandingCommittee { get; } = new(Bodies.StandingCommittee);

    /// <summary>Gets the name for the meetings that the body answers to; meetings read the same name.</summary>
    public NormName<ValueList<Label>> AnswersTo => AnsweringNorms.For(Kind).AnswersTo;

    /// <summary>Gets the name for before whom it reports, any of which will do, where that is not said by whom it answers to.</summary>
    public NormName<ValueList<Label>> HeardBy =>
        field ??= AnyOf("heard-by", "before whom it reports", "听取述职的会议");

    /// <summary>Gets the name for how often it reports.</summary>
    public NormName<Cadence> Every =>
        field ??= Name<Cadence>("every", Cadence.Compare, "how often it reports", "述职次数");

    /// <summary>Gets the name for what a report holds, all of it.</summary>
    public NormName<ValueList<Label>> Contents =>
        field ??= AllOf("contents", "what a report holds", "述职内容");

    /// <summary>Gets the name for who reports, each of them: the body as one, or its members one by one.</summary>
    public NormName<ValueList<Label>> Reporters => field ??= AllOf("reporters", "who reports", "述职人");
}
