namespace GrassrootsDemocracy.Deliberation.Congresses;

/// <summary>The kinds of matters that are divided between plenary and standing committee, besides those of <see cref="MatterKinds"/>.</summary>
public static class CongressMatterKinds
{
    /// <summary>Gets matters of strategy and of the whole (战略性、全局性重大决策).</summary>
    public static Label Strategy { get; } =
        new("matter/strategy", "matter of strategy", "战略性、全局性重大决策");

    /// <summary>Gets the year's important topics (年度重要议题).</summary>
    public static Label AnnualTopic { get; } =
        new("matter/annual-topic", "important topic of the year", "年度重要议题");

    /// <summary>Gets finance (财经).</summary>
    public static Label Finance { get; } = new("matter/finance", "finance", "财经");

    /// <summary>Gets daily matters (日常重要问题).</summary>
    public static Label Daily { get; } = new("matter/daily", "daily matter", "日常重要问题");

    /// <summary>Gets urgent matters (应急问题).</summary>
    public static Label Urgent { get; } = new("matter/urgent", "urgent matter", "应急问题");

    /// <summary>Gets the execution of what the plenary decided (执行全委会决策).</summary>
    public static Label Execution { get; } =
        new("matter/execution", "execution of the plenary's decisions", "全委会决策的执行");
}
