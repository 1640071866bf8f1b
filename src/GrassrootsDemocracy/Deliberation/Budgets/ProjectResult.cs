namespace GrassrootsDemocracy.Deliberation.Budgets;

/// <summary>What became of one project, and why.</summary>
/// <param name="Project">The project.</param>
/// <param name="Votes">Its votes; <see langword="null"/> when they are not known.</param>
/// <param name="Rank">Its rank by votes, from 1, shared by equal votes; <see langword="null"/> while votes are missing.</param>
/// <param name="State">What became of it.</param>
public sealed record ProjectResult(Project Project, long? Votes, int? Rank, ProjectState State)
{
    /// <summary>Gets the project.</summary>
    public Project Project { get; } = Guard.Against.Null(Project);

    /// <summary>
    /// Gets the money left when its turn came; the most of it when that hangs on a tie; <see langword="null"/> when its turn
    /// never came, or there is no budget.
    /// </summary>
    public long? MoneyLeft { get; init; }

    /// <summary>Gets the cap that it would break; <see langword="null"/> when it is not kept out by one.</summary>
    public ProjectCap? Cap { get; init; }

    /// <summary>Gets how much money was missing at its turn; zero when it was not kept out for want of money.</summary>
    public long ShortBy =>
        State == ProjectState.OverBudget && (Project.Cost - MoneyLeft) is { } missing ? missing : 0;

    /// <summary>Gets how much money was added so that it could be funded; zero when none was.</summary>
    public long ToppedUpBy =>
        State == ProjectState.Funded && (Project.Cost - MoneyLeft) is > 0 and { } added ? added : 0;
}
