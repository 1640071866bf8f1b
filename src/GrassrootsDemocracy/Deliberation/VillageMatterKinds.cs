namespace GrassrootsDemocracy.Deliberation;

/// <summary>The kinds of matters that the editions of the village law reserve to the villagers' assembly.</summary>
public static class VillageMatterKinds
{
    /// <summary>Gets the levies of the village and the township, of the law of 1998 (村提留和乡统筹).</summary>
    public static Label VillageLevies { get; } =
        new("matter/village-levies", "levies of village and township", "村提留和乡统筹");

    /// <summary>Gets who is paid for lost work, and how much (误工补贴).</summary>
    public static Label LostWorkSubsidies { get; } =
        new("matter/lost-work-subsidies", "subsidies for lost work", "误工补贴");

    /// <summary>Gets the use of what the collective economy yields (集体经济所得收益的使用).</summary>
    public static Label CollectiveProceeds { get; } =
        new("matter/collective-proceeds", "use of the collective's proceeds", "集体经济所得收益的使用");

    /// <summary>Gets the use of funds and goods from the collective economy, of the law of 2026 (集体经济所得资金和物资的使用).</summary>
    public static Label CollectiveFunds { get; } =
        new(
            "matter/collective-funds",
            "use of funds and goods from the collective",
            "集体经济所得资金和物资的使用"
        );

    /// <summary>Gets public works, the raising of funds and labour for them, and their contracts (公益事业的兴办和筹资筹劳及建设承包).</summary>
    public static Label PublicWelfare { get; } =
        new(
            "matter/public-welfare",
            "public works and the raising of funds and labour for them",
            "公益事业的兴办和筹资筹劳及建设承包"
        );

    /// <summary>Gets the plan for contracting land (土地承包经营方案).</summary>
    public static Label LandContracts { get; } =
        new("matter/land-contracts", "contracting of land", "土地承包经营方案");

    /// <summary>Gets the projects of the collective economy and their contracts (集体经济项目的立项和承包).</summary>
    public static Label CollectiveProjects { get; } =
        new("matter/collective-projects", "projects of the collective economy", "集体经济项目的立项和承包");

    /// <summary>Gets the plan for the use of house sites (宅基地的使用方案).</summary>
    public static Label HouseSites { get; } =
        new("matter/house-sites", "use of house sites", "宅基地的使用方案");

    /// <summary>Gets the use and distribution of compensation for land (征地补偿费的使用和分配).</summary>
    public static Label LandCompensation { get; } =
        new("matter/land-compensation", "compensation for land", "征地补偿费的使用和分配");

    /// <summary>Gets lending, leasing or otherwise disposing of collective property (处分集体财产).</summary>
    public static Label CollectiveProperty { get; } =
        new("matter/collective-property", "disposal of collective property", "处分集体财产");

    /// <summary>Gets important matters of planning and building the village, of the law of 2026 (村庄规划和建设).</summary>
    public static Label VillageConstruction { get; } =
        new("matter/village-construction", "planning and building of the village", "村庄规划和建设");

    /// <summary>Gets who is assisted and how, of the law of 2026 (重点帮扶人员和帮扶方案).</summary>
    public static Label Assistance { get; } =
        new("matter/assistance", "persons to be assisted and how", "重点帮扶人员和帮扶方案");

    /// <summary>Gets the property and the public works of a villagers' group (村民小组集体财产和公益事项).</summary>
    public static Label GroupProperty { get; } =
        new("matter/group-property", "property and public works of the group", "村民小组集体财产和公益事项");

    /// <summary>Gets the plans of development and for the year (经济和社会发展规划以及年度计划).</summary>
    public static Label DevelopmentPlans { get; } =
        new("matter/development-plans", "plans of development and for the year", "发展规划和年度计划");

    /// <summary>Gets the report of those who supervise village affairs (村务监督委员会工作报告).</summary>
    public static Label SupervisionReport { get; } =
        new("matter/supervision-report", "report of the supervision committee", "村务监督委员会工作报告");

    /// <summary>Gets the members of the committees below the villagers' committee (下属委员会的成员).</summary>
    public static Label SubcommitteeMembers { get; } =
        new("matter/subcommittee-members", "members of the sub-committees", "下属委员会成员");

    /// <summary>Gets who heads a villagers' group: election, recall, by-election, resignation (村民小组组长的选举、罢免、补选和辞职).</summary>
    public static Label GroupHead { get; } =
        new("matter/group-head", "who heads the group", "村民小组组长的选举、罢免、补选和辞职");

    /// <summary>Gets who is a group's delegate: choice, removal, resignation (村民代表的推选、取消和辞职).</summary>
    public static Label GroupDelegates { get; } =
        new("matter/group-delegates", "who the group's delegates are", "村民代表的推选、取消和辞职");

    /// <summary>Gets the appraisal of the head of a villagers' group (评议村民小组组长).</summary>
    public static Label GroupHeadAppraisal { get; } =
        new("matter/group-head-appraisal", "appraisal of the group's head", "评议村民小组组长");

    /// <summary>Gets undoing an unsuitable decision of the head of a villagers' group (撤销或者变更村民小组组长的决定).</summary>
    public static Label GroupHeadDecision { get; } =
        new(
            "matter/group-head-decision",
            "undoing a decision of the group's head",
            "撤销或者变更村民小组组长的决定"
        );
}
