namespace GrassrootsDemocracy.Deliberation.Budgets;

/// <summary>What a project is worth to whoever marked it, where projects are chosen by equal shares.</summary>
public enum ProjectWorth
{
    /// <summary>What it costs, so that a dear project counts as much as several cheap ones of the same cost.</summary>
    [Words("what it costs", "以费用计")]
    Cost,

    /// <summary>The same as any other.</summary>
    [Words("the same as any other", "各项目相同")]
    Vote,
}
