namespace GrassrootsDemocracy.Services.Tasks;

/// <summary>What brings a duty about. A rulebook that names other occasions makes labels of its own.</summary>
public static class DutyOccasions
{
    /// <summary>Gets an emergency (突发事件发生).</summary>
    public static Label Emergency { get; } = new("duty-occasion/emergency", "an emergency", "突发事件发生");

    /// <summary>Gets a meeting at which people are not counted (召开有不计算在总数内人员的会议).</summary>
    public static Label PeopleLeftOut { get; } =
        new(
            "duty-occasion/people-left-out",
            "a meeting at which people are not counted",
            "召开有不计算在总数内人员的会议"
        );

    /// <summary>Gets a meeting of the delegates (召开代表会议).</summary>
    public static Label DelegatesMeeting { get; } =
        new("duty-occasion/delegates-meeting", "a meeting of the delegates", "召开代表会议");

    /// <summary>Gets a change of the delegates (代表变动).</summary>
    public static Label DelegatesChanged { get; } =
        new("duty-occasion/delegates-changed", "a change of the delegates", "代表变动");

    /// <summary>Gets an error found in what was disclosed (公开的内容确有错误).</summary>
    public static Label ErrorDisclosed { get; } =
        new("duty-occasion/error-disclosed", "an error found in what was disclosed", "公开的内容确有错误");

    /// <summary>Gets an error found in the plan of disclosure (公开方案确有错误).</summary>
    public static Label ErrorInPlan { get; } =
        new("duty-occasion/error-in-plan", "an error found in the plan of disclosure", "公开方案确有错误");

    /// <summary>Gets opinions and proposals of the people (收集、受理意见和建议).</summary>
    public static Label OpinionsReceived { get; } =
        new(
            "duty-occasion/opinions-received",
            "opinions and proposals of the people",
            "收集、受理意见和建议"
        );

    /// <summary>Gets a problem that residents raise (居民反映问题).</summary>
    public static Label ProblemRaised { get; } =
        new("duty-occasion/problem-raised", "a problem that residents raise", "居民反映问题");

    /// <summary>Gets a problem that cannot be settled there (问题无法协调处理).</summary>
    public static Label ProblemUnsettled { get; } =
        new("duty-occasion/problem-unsettled", "a problem that cannot be settled there", "问题无法协调处理");

    /// <summary>Gets a problem of the neighbourhood found (发现城市管理、市场监管、社区安全等问题).</summary>
    public static Label ProblemFound { get; } =
        new(
            "duty-occasion/problem-found",
            "a problem of the neighbourhood found",
            "发现城市管理、市场监管、社区安全等问题"
        );

    /// <summary>Gets a hidden danger found (发现安全隐患).</summary>
    public static Label DangerFound { get; } =
        new("duty-occasion/danger-found", "a hidden danger found", "发现安全隐患");

    /// <summary>Gets no owners' committee for objective reasons (因客观原因未能选举产生业主委员会).</summary>
    public static Label NoOwnersCommittee { get; } =
        new(
            "duty-occasion/no-owners-committee",
            "no owners' committee for objective reasons",
            "因客观原因未能选举产生业主委员会"
        );

    /// <summary>Gets neither a property company nor an owners' committee (未选聘物业服务企业且未组建业主委员会).</summary>
    public static Label NeitherCompanyNorCommittee { get; } =
        new(
            "duty-occasion/neither-company-nor-committee",
            "neither a property company nor an owners' committee",
            "未选聘物业服务企业且未组建业主委员会"
        );

    /// <summary>Gets a decision of the owners' committee (业主委员会作出决定).</summary>
    public static Label OwnersDecision { get; } =
        new("duty-occasion/owners-decision", "a decision of the owners' committee", "业主委员会作出决定");

    /// <summary>Gets a report on the property company (接到物业服务企业问题的报告).</summary>
    public static Label CompanyReported { get; } =
        new(
            "duty-occasion/company-reported",
            "a report on the property company",
            "接到物业服务企业问题的报告"
        );

    /// <summary>Gets the result of a consultation that the government commissioned (受政府委托的协商形成结果).</summary>
    public static Label CommissionedConsultation { get; } =
        new(
            "duty-occasion/commissioned-consultation",
            "the result of a consultation that the government commissioned",
            "受政府委托的协商形成结果"
        );
}
