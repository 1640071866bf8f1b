namespace GrassrootsDemocracy.Services.Funding;

/// <summary>Who pays and is paid, in which form, and against which number. A rulebook that names others makes labels of its own.</summary>
public static class FundingLabels
{
    /// <summary>Gets the collective economy of the village (本村集体经济).</summary>
    public static Label Collective { get; } =
        new("payer/collective", "collective economy of the village", "本村集体经济");

    /// <summary>Gets the finances of the same level (同级财政).</summary>
    public static Label FinancesOfTheLevel { get; } =
        new("payer/finances-of-the-level", "finances of the same level", "同级财政");

    /// <summary>Gets the villagers, who raise money and labour (筹资筹劳).</summary>
    public static Label Villagers { get; } =
        new("payer/villagers", "villagers raising money and labour", "村民筹资筹劳");

    /// <summary>Gets governments of every level (各级人民政府).</summary>
    public static Label Governments { get; } =
        new("payer/governments", "governments of every level", "各级人民政府");

    /// <summary>Gets the members of the committee (委员会成员).</summary>
    public static Label CommitteeMembers { get; } =
        new("payee/committee-members", "committee members", "受补贴的委员会成员");

    /// <summary>Gets the director of the committee (委员会主任).</summary>
    public static Label Director { get; } =
        new("payee/director", "committee director", "受补贴的村民委员会主任");

    /// <summary>Gets those whom the committee employs (聘用人员).</summary>
    public static Label Staff { get; } =
        new("payee/staff", "those employed by the committee", "受补贴的聘用人员");

    /// <summary>Gets the heads of villagers' groups (村民小组组长).</summary>
    public static Label GroupHeads { get; } =
        new("payee/group-heads", "heads of the villagers' groups", "受补贴的村民小组组长");

    /// <summary>Gets the members of the supervision committee (监督委员会成员).</summary>
    public static Label Supervisors { get; } =
        new("payee/supervisors", "members of the supervision committee", "受补贴的监督委员会成员");

    /// <summary>Gets others who are paid for lost work (等).</summary>
    public static Label Others { get; } =
        new("payee/others", "others who are paid for lost work", "其他享受误工补贴的人员");

    /// <summary>Gets a fixed amount (定额补贴).</summary>
    public static Label FixedAmount { get; } = new("pay-form/fixed", "a fixed amount", "定额补贴");

    /// <summary>Gets pay for the work that was in fact lost (实误实补).</summary>
    public static Label ActualLoss { get; } =
        new("pay-form/actual-loss", "pay for the work in fact lost", "实误实补");

    /// <summary>Gets another form that the assembly finds suitable (村民会议认为适当的其他形式).</summary>
    public static Label AsTheAssemblyFinds { get; } =
        new(
            "pay-form/as-the-assembly-finds",
            "another form that the assembly found suitable",
            "村民会议认为适当的其他形式"
        );

    /// <summary>Gets last year's net income of the villagers per head (本村村民上一年度的人均纯收入).</summary>
    public static Label IncomePerHead { get; } =
        new(
            "reference-amount/income-per-head",
            "last year's net income of the villagers per head",
            "本村村民上一年度的人均纯收入"
        );

    /// <summary>Gets the rooms of the office (办公用房).</summary>
    public static Label Rooms { get; } = new("cost/rooms", "rooms of the office", "办公场所");

    /// <summary>Gets its equipment (办公设备).</summary>
    public static Label Equipment { get; } = new("cost/equipment", "equipment of the office", "办公设备");

    /// <summary>Gets the running costs of the office (办公经费).</summary>
    public static Label Office { get; } = new("cost/office", "running costs of the office", "办公经费");

    /// <summary>Gets the costs of community services (社区服务经费).</summary>
    public static Label Services { get; } =
        new("cost/services", "costs of community services", "社区服务经费");

    /// <summary>Gets the costs of self-governance projects (自治项目经费).</summary>
    public static Label Projects { get; } =
        new("cost/projects", "costs of self-governance projects", "自治项目经费");

    /// <summary>Gets the facilities of public service (公共服务设施).</summary>
    public static Label Facilities { get; } =
        new("cost/facilities", "facilities of public service", "公共服务设施");
}
