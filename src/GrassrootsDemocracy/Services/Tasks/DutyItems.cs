namespace GrassrootsDemocracy.Services.Tasks;

/// <summary>What is due on an occasion. A rulebook that names other duties makes labels of its own.</summary>
public static class DutyItems
{
    /// <summary>Gets mobilising the residents to save themselves and each other (组织动员居民开展自救和互救).</summary>
    public static Label Mobilising { get; } =
        new(
            "duty/mobilising",
            "mobilising the residents to save themselves and each other",
            "组织动员居民开展自救和互救"
        );

    /// <summary>Gets reporting the whole and how those left out were reached (报告总数统计情况和不计算在内人员的联系情况).</summary>
    public static Label ReportingWhoIsLeftOut { get; } =
        new(
            "duty/reporting-who-is-left-out",
            "reporting the whole and how those left out were reached",
            "报告总数统计情况和不计算在内人员的联系情况"
        );

    /// <summary>Gets asking the opinion of those who chose them (征求推选其的村民的意见).</summary>
    public static Label AskingTheGroup { get; } =
        new("duty/asking-the-group", "asking the opinion of those who chose them", "征求推选其的村民的意见");

    /// <summary>Gets reporting that opinion faithfully (如实反映征求的意见).</summary>
    public static Label ReportingFaithfully { get; } =
        new("duty/reporting-faithfully", "reporting that opinion faithfully", "如实反映征求的意见");

    /// <summary>Gets announcing it (公告变动情况).</summary>
    public static Label Announcing { get; } = new("duty/announcing", "announcing it", "公告变动情况");

    /// <summary>Gets putting it right (及时纠正错误).</summary>
    public static Label PuttingRight { get; } = new("duty/putting-right", "putting it right", "及时纠正错误");

    /// <summary>Gets passing them on (及时反映意见和建议).</summary>
    public static Label PassingOn { get; } = new("duty/passing-on", "passing them on", "及时反映意见和建议");

    /// <summary>Gets settling it (及时协调处理).</summary>
    public static Label Settling { get; } = new("duty/settling", "settling it", "及时协调处理");

    /// <summary>Gets reporting it above (及时向上报告).</summary>
    public static Label ReportingAbove { get; } =
        new("duty/reporting-above", "reporting it above", "及时向上报告");

    /// <summary>Gets dissuading those who cause it (及时劝阻).</summary>
    public static Label Dissuading { get; } =
        new("duty/dissuading", "dissuading those who cause it", "及时劝阻");

    /// <summary>Gets reporting it to the grid platform (报城市网格化综合管理平台).</summary>
    public static Label ReportingToTheGrid { get; } =
        new("duty/reporting-to-the-grid", "reporting it to the grid platform", "报城市网格化综合管理平台");

    /// <summary>Gets organising the owners to discuss and decide (组织业主讨论决策公共管理事务).</summary>
    public static Label OrganisingOwners { get; } =
        new(
            "duty/organising-owners",
            "organising the owners to discuss and decide",
            "组织业主讨论决策公共管理事务"
        );

    /// <summary>Gets organising the residents to manage the common areas (组织居民做好公共区域物业管理).</summary>
    public static Label OrganisingManagement { get; } =
        new(
            "duty/organising-management",
            "organising the residents to manage the common areas",
            "组织居民做好公共区域物业管理"
        );

    /// <summary>Gets informing the residents' committee (告知相关的居民委员会).</summary>
    public static Label InformingTheCommittee { get; } =
        new("duty/informing-the-committee", "informing the residents' committee", "告知相关的居民委员会");

    /// <summary>Gets investigating and handling it (及时依法调查处理).</summary>
    public static Label Investigating { get; } =
        new("duty/investigating", "investigating and handling it", "及时依法调查处理");

    /// <summary>Gets reporting the result to whoever commissioned it (及时报告协商结果).</summary>
    public static Label ReportingTheResult { get; } =
        new(
            "duty/reporting-the-result",
            "reporting the result to whoever commissioned it",
            "及时报告协商结果"
        );
}
