namespace GrassrootsDemocracy.Accountability.Reports;

/// <summary>What a report holds. A rulebook that asks for other things makes labels of its own.</summary>
public static class ReportContents
{
    /// <summary>Gets the work of the year (年度工作).</summary>
    public static Label YearsWork { get; } =
        new("report-content/years-work", "the work of the year", "年度工作情况");

    /// <summary>Gets income and expenditure (财务收支情况).</summary>
    public static Label Finances { get; } =
        new("report-content/finances", "report on income and expenditure", "财务收支情况报告");

    /// <summary>Gets what became of resolutions (决议执行情况).</summary>
    public static Label Resolutions { get; } =
        new("report-content/resolutions", "how resolutions were carried out", "决议执行情况");

    /// <summary>Gets what became of pledges (承诺兑现情况).</summary>
    public static Label Pledges { get; } =
        new("report-content/pledges", "what became of the pledges", "承诺的兑现");
}
