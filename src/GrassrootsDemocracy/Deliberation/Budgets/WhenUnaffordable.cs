namespace GrassrootsDemocracy.Deliberation.Budgets;

/// <summary>What happens when the turn comes to a project that costs more than the money left.</summary>
public enum WhenUnaffordable
{
    /// <summary>It is passed over, and the next that fits is funded.</summary>
    [Words("passed over, and the next that fits is funded", "跳过，由排名在后而经费够用的项目递补")]
    IsSkipped,

    /// <summary>It ends the choice: nothing with fewer votes is funded.</summary>
    [Words("the choice ends there", "到此为止，其后项目不再入选")]
    EndsSelection,
}
