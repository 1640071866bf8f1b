namespace GrassrootsDemocracy.Accountability.Audits;

/// <summary>What an audit looks into (审计事项). A rulebook that asks for other things makes labels of its own.</summary>
public static class AuditItems
{
    /// <summary>Gets income and expenditure (财务收支情况).</summary>
    public static Label Finances { get; } =
        new("audit-item/finances", "income and expenditure under audit", "财务收支审计");

    /// <summary>Gets claims and debts (债权债务情况).</summary>
    public static Label Debts { get; } = new("audit-item/debts", "claims and debts", "债权债务情况");

    /// <summary>Gets money and goods from the government and from donations (政府拨付和接受社会捐赠的资金、物资管理使用情况).</summary>
    public static Label Grants { get; } =
        new(
            "audit-item/grants",
            "use of grants and donations",
            "政府拨付和接受社会捐赠的资金、物资管理使用情况"
        );

    /// <summary>Gets contracts let and tenders (发包管理、招标投标情况).</summary>
    public static Label Tenders { get; } =
        new("audit-item/tenders", "contracts let and tenders", "发包管理和招标投标情况");

    /// <summary>Gets tenders of public welfare projects alone (公益事业建设项目招标投标情况).</summary>
    public static Label WelfareTenders { get; } =
        new(
            "audit-item/welfare-tenders",
            "tenders of public welfare projects",
            "公益事业建设项目招标投标情况"
        );

    /// <summary>Gets the use of funds with collective assets and compensation for land (资金、集体资产、征地补偿费).</summary>
    public static Label FundsAndAssets { get; } =
        new(
            "audit-item/funds-and-assets",
            "funds, collective assets and compensation for land",
            "资金管理使用以及集体资产、资源和征地补偿费情况"
        );

    /// <summary>Gets the management and use of funds (资金管理使用情况).</summary>
    public static Label Funds { get; } =
        new("audit-item/funds", "management and use of funds", "资金管理使用情况");

    /// <summary>Gets the use of funds that were raised (筹集资金使用情况).</summary>
    public static Label RaisedFunds { get; } =
        new("audit-item/raised-funds", "use of funds that were raised", "筹集资金使用情况");
}
