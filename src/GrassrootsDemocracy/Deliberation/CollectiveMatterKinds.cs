namespace GrassrootsDemocracy.Deliberation;

/// <summary>The kinds of matters that the law gives to the assembly of a rural collective economic organisation (农村集体经济组织法第二十六条).</summary>
public static class CollectiveMatterKinds
{
    /// <summary>Gets the articles of the organisation; item 1 (集体经济组织章程).</summary>
    public static Label Articles { get; } =
        new("matter/collective-articles", "articles of the organisation", "集体经济组织章程");

    /// <summary>Gets the rules of internal management; item 2 (内部管理制度).</summary>
    public static Label InternalRules { get; } =
        new("matter/collective-internal-rules", "rules of internal management", "内部管理制度");

    /// <summary>Gets the confirmation of members; item 3 (确认成员).</summary>
    public static Label Membership { get; } =
        new("matter/collective-membership", "confirmation of members", "确认成员");

    /// <summary>Gets the election and recall of directors and supervisors; item 4 (选举和罢免理事、监事).</summary>
    public static Label Elections { get; } =
        new(
            "matter/collective-elections",
            "election and recall of directors and supervisors",
            "选举和罢免理事、监事"
        );

    /// <summary>Gets the reports of directors and supervisors; item 5 (理事会、监事会的工作报告).</summary>
    public static Label Reports { get; } =
        new("matter/collective-reports", "reports of directors and supervisors", "理事会、监事会的工作报告");

    /// <summary>Gets the pay of directors and supervisors, and the hiring of the chief managers; item 6 (理事、监事和经营管理人员的报酬).</summary>
    public static Label Pay { get; } =
        new(
            "matter/collective-pay",
            "pay of directors, supervisors and managers",
            "理事、监事和经营管理人员的报酬"
        );

    /// <summary>Gets plans, yearly accounts and the distribution of earnings; item 7 (发展规划、经营计划、财务预决算和收益分配).</summary>
    public static Label Plans { get; } =
        new(
            "matter/collective-plans",
            "plans, accounts and distribution of earnings",
            "发展规划、经营计划、财务预决算和收益分配"
        );

    /// <summary>Gets the contracting of land, the use of house sites and the shares in the earnings; item 8 (土地承包、宅基地使用和收益权份额量化).</summary>
    public static Label Land { get; } =
        new(
            "matter/collective-land",
            "contracting of land, house sites and shares in the earnings",
            "土地承包、宅基地使用和收益权份额量化"
        );

    /// <summary>Gets the use, sale and lease of construction land; item 9 (集体经营性建设用地的使用、出让和出租).</summary>
    public static Label ConstructionLand { get; } =
        new(
            "matter/collective-construction-land",
            "use, sale and lease of construction land",
            "集体经营性建设用地的使用、出让和出租"
        );

    /// <summary>Gets the distribution and use of compensation for land; item 10 (土地补偿费的分配和使用).</summary>
    public static Label Compensation { get; } =
        new(
            "matter/collective-compensation",
            "distribution of compensation for land",
            "土地补偿费的分配和使用"
        );

    /// <summary>Gets investments and other major matters; item 11 (投资等重大事项).</summary>
    public static Label Investments { get; } =
        new("matter/collective-investments", "investments and other major matters", "投资等重大事项");

    /// <summary>Gets mergers, divisions and the like; item 12 (合并、分立等重大事项).</summary>
    public static Label Mergers { get; } =
        new("matter/collective-mergers", "mergers and divisions", "合并、分立等重大事项");

    /// <summary>Gets the rights of people who are no members but have long worked for the collective; art. 15 (非成员享有成员权利).</summary>
    public static Label RightsOfOthers { get; } =
        new(
            "matter/collective-rights-of-others",
            "rights of people who are no members",
            "非成员享有成员权利"
        );
}
