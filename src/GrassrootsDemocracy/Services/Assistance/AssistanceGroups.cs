namespace GrassrootsDemocracy.Services.Assistance;

/// <summary>Who receives medical assistance (医疗救助对象). A rulebook that names others makes labels of its own.</summary>
public static class AssistanceGroups
{
    /// <summary>Gets those without income, ability to work or anybody to support them (三无人员).</summary>
    public static Label ThreeWithouts { get; } =
        new("assistance-group/three-withouts", "the three withouts", "“三无”人员");

    /// <summary>Gets those who receive the minimum living allowance (低保人员).</summary>
    public static Label MinimumAllowance { get; } =
        new("assistance-group/minimum-allowance", "receivers of the minimum allowance", "低保人员");

    /// <summary>Gets households in special hardship (特殊困难户).</summary>
    public static Label Hardship { get; } =
        new("assistance-group/hardship", "households in special hardship", "特殊困难户");
}
