namespace GrassrootsDemocracy.Deliberation.Budgets;

/// <summary>What happens when the turn comes to a project that costs more than the money left.</summary>
public enum WhenUnaffordable
{
    /// <summary>It is passed over, and the next that fits is funded.</summary>
    IsSkipped,

    /// <summary>It ends the choice: nothing with fewer votes is funded.</summary>
    EndsSelection,
}
