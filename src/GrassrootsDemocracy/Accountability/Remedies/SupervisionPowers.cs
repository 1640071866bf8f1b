namespace GrassrootsDemocracy.Accountability.Remedies;

/// <summary>What a supervision committee does (监督职责). A rulebook that names other things makes labels of its own.</summary>
public static class SupervisionPowers
{
    /// <summary>Gets urging the owners' committee to call the owners' assembly (督促业主委员会召开业主大会).</summary>
    public static Label UrgingOwners { get; } =
        new(
            "supervision-power/urging-owners",
            "urging the owners' committee to call the owners' assembly",
            "督促业主委员会依法召开业主大会"
        );

    /// <summary>Gets reporting on the property company (报告物业服务企业的问题).</summary>
    public static Label ReportingTheCompany { get; } =
        new(
            "supervision-power/reporting-the-company",
            "reporting on the property company",
            "报告物业服务企业的问题"
        );

    /// <summary>Gets watching how major matters are decided and carried out (监督重大事项决策程序和落实情况).</summary>
    public static Label Decisions { get; } =
        new(
            "supervision-power/decisions",
            "watching decisions on major matters",
            "监督重大事项决策程序和落实情况"
        );

    /// <summary>Gets watching disclosure (监督村务公开).</summary>
    public static Label Disclosure { get; } =
        new("supervision-power/disclosure", "watching disclosure", "监督村务公开");

    /// <summary>Gets watching the collective's finances (民主理财、监督村集体财务).</summary>
    public static Label Finances { get; } =
        new("supervision-power/finances", "watching finances", "监督村集体财务");

    /// <summary>Gets vetoing improper expenses (否决不合理开支).</summary>
    public static Label Veto { get; } =
        new("supervision-power/veto", "vetoing improper expenses", "否决不合理开支");

    /// <summary>Gets watching how the charter is kept (监督自治章程和村规民约的执行).</summary>
    public static Label Charter { get; } =
        new(
            "supervision-power/charter",
            "watching how charter and rules are kept",
            "监督章程和村规民约的执行"
        );

    /// <summary>Gets watching the conduct of the committee's members (监督成员履行职责及廉洁自律).</summary>
    public static Label Conduct { get; } =
        new("supervision-power/conduct", "watching the conduct of members", "监督成员履行职责及廉洁自律");

    /// <summary>Gets taking opinions and passing them on (收集、受理村民的意见).</summary>
    public static Label Opinions { get; } =
        new("supervision-power/opinions", "taking opinions and passing them on", "收集、受理和反映意见建议");

    /// <summary>Gets chairing appraisals (主持民主评议会).</summary>
    public static Label Appraisals { get; } =
        new("supervision-power/appraisals", "chairing appraisals", "主持民主评议会");

    /// <summary>Gets reporting to the assemblies (报告监督情况).</summary>
    public static Label Reports { get; } =
        new("supervision-power/reports", "reporting on supervision", "报告监督情况");

    /// <summary>Gets sitting in on meetings of the committee and of the delegates (列席会议).</summary>
    public static Label SittingIn { get; } =
        new("supervision-power/sitting-in", "sitting in on meetings", "列席有关会议");

    /// <summary>Gets taking part in consultations (参与协商活动).</summary>
    public static Label Consultation { get; } =
        new("supervision-power/consultation", "taking part in consultations", "参与各项协商活动");

    /// <summary>Gets reporting breaches of discipline or law (反映违纪违法行为).</summary>
    public static Label ReportingBreaches { get; } =
        new("supervision-power/reporting-breaches", "reporting breaches of law", "反映违纪违法行为");
}
