namespace GrassrootsDemocracy.Disclosure;

/// <summary>The items that texts have committees disclose; a host with one of its own makes a label of this family.</summary>
public static class DisclosureItems
{
    /// <summary>Gets what the assemblies decided and how it is carried out (会议决定事项及其实施情况).</summary>
    public static Label Decisions { get; } =
        Item(
            "decisions",
            "decisions of the assemblies and how they are carried out",
            "会议决定事项及其实施情况"
        );

    /// <summary>Gets the plan for carrying out family planning (计划生育政策的落实方案).</summary>
    public static Label FamilyPlanning { get; } =
        Item("family-planning", "family planning", "计划生育政策的落实方案");

    /// <summary>Gets the use of relief, subsidies and donations (救灾救助、补贴补助、捐赠资金物资的管理使用).</summary>
    public static Label ReliefAndDonations { get; } =
        Item(
            "relief-and-donations",
            "use of relief, subsidies and donations",
            "救灾救助、补贴补助和捐赠资金物资的管理使用情况"
        );

    /// <summary>Gets how the committee helps the government (协助人民政府开展工作的情况).</summary>
    public static Label HelpToGovernment { get; } =
        Item("help-to-government", "help to the government", "协助人民政府开展工作的情况");

    /// <summary>Gets what was agreed by consultation and how it is carried out (协商确定的事项及其落实情况).</summary>
    public static Label Consultation { get; } =
        Item(
            "consultation",
            "what was agreed by consultation and how it is carried out",
            "协商确定的事项及其落实情况"
        );

    /// <summary>Gets other matters of common interest (普遍关心的其他事项).</summary>
    public static Label CommonConcern { get; } =
        Item("common-concern", "other matters of common interest", "涉及利益、普遍关心的其他事项");

    /// <summary>Gets the collection of water and electricity fees (水电费的收缴).</summary>
    public static Label WaterAndElectricity { get; } =
        Item("water-and-electricity", "water and electricity fees", "水电费的收缴");

    /// <summary>Gets the use of facilities (设施的管理使用情况).</summary>
    public static Label Facilities { get; } = Item("facilities", "use of facilities", "设施的管理使用情况");

    /// <summary>Gets service projects (社区服务项目实施情况).</summary>
    public static Label ServiceProjects { get; } =
        Item("service-projects", "service projects", "社区服务项目实施情况");

    /// <summary>Gets the accounts of funds raised for public welfare (公益事业筹集资金的收支账目).</summary>
    public static Label FundsRaised { get; } =
        Item("funds-raised", "accounts of funds that were raised", "筹集资金的收支账目");

    /// <summary>Gets income and expenses (财务收支情况).</summary>
    public static Label IncomeAndExpenses { get; } =
        Item("income-and-expenses", "income and expenses", "财务收支情况");

    /// <summary>Gets the charter, the rules of procedure and the covenant (自治章程、议事规则、村规民约).</summary>
    public static Label Charter { get; } =
        Item("charter", "charter, rules of procedure and covenant", "自治章程、议事规则、村规民约");

    /// <summary>Gets plans of development and the collective's property (发展规划实施和集体财产情况).</summary>
    public static Label PlansAndProperty { get; } =
        Item(
            "plans-and-property",
            "plans of development and collective property",
            "发展规划实施、集体财产保值增值和处置情况"
        );

    /// <summary>Gets policies that benefit farmers (惠农政策落实情况).</summary>
    public static Label FarmPolicies { get; } =
        Item("farm-policies", "policies that benefit farmers", "惠农政策落实情况");

    /// <summary>Gets land: expropriation, compensation, contracts and transfers (土地征收补偿和承包流转情况).</summary>
    public static Label Land { get; } =
        Item(
            "land",
            "land: expropriation, compensation, contracts and transfers",
            "土地征收征用及补偿、承包租赁流转情况"
        );

    /// <summary>Gets social security and care (最低生活保障、供养、关爱等情况).</summary>
    public static Label SocialSecurity { get; } =
        Item("social-security", "minimum allowance, support and care", "最低生活保障、供养、关爱等情况");

    /// <summary>Gets public welfare and raising of funds and labour (公益事业和筹资筹劳方案的实施情况).</summary>
    public static Label PublicWelfare { get; } =
        Item(
            "public-welfare",
            "public welfare and raising of funds and labour",
            "公益事业和筹资筹劳方案的实施情况"
        );

    /// <summary>Gets the insurance of the villagers and the minimum allowance (医疗、养老保险和最低生活保障).</summary>
    public static Label Insurance { get; } =
        Item("insurance", "insurance and minimum allowance", "参加医疗、养老保险和最低生活保障等情况");

    /// <summary>Gets claims and debts of the collective (债权债务情况).</summary>
    public static Label ClaimsAndDebts { get; } =
        Item("claims-and-debts", "claims and debts of the collective", "村集体经济的债权债务情况");

    /// <summary>Gets results of audits (审计结果).</summary>
    public static Label Audits { get; } = Item("audits", "results of audits", "审计结果");

    /// <summary>Gets results of appraisals (民主评议情况).</summary>
    public static Label Appraisals { get; } = Item("appraisals", "results of appraisals", "民主评议情况");

    /// <summary>Gets hearings, coordination and appraisal meetings (听证会、协调会、评议会).</summary>
    public static Label Hearings { get; } =
        Item("hearings", "hearings, coordination and appraisal meetings", "听证会、协调会、评议会有关情况");

    /// <summary>Gets the committee's working funds (工作经费使用情况).</summary>
    public static Label WorkingFunds { get; } =
        Item("working-funds", "use of working funds", "工作经费使用情况");

    /// <summary>Gets the progress of major projects (重大项目进展).</summary>
    public static Label Projects { get; } =
        Item("projects", "progress of major projects", "重大项目进展情况");

    /// <summary>Gets the fulfilment of promises (承诺兑现情况).</summary>
    public static Label Promises { get; } = Item("promises", "fulfilment of promises", "承诺兑现情况");

    private static Label Item(string key, string english, string chinese) =>
        new($"disclosure-item/{key}", english, chinese);
}
