namespace GrassrootsDemocracy.Posts.Planning;

/// <summary>Plans who holds which posts so that every norm of a rulebook is met.</summary>
/// <remarks>
/// It is exact: where it says that there is no plan there is none, and no plan is better than the one it gives unless it says how
/// far it may be off (<see cref="PlanOutcome.Unproven"/>). It does so much work and no more, about a second of it, so that a task
/// can be made up that it leaves undecided. Norms that are open ask for nothing; but nobody is given two posts of one body
/// unless a norm allows it.
/// </remarks>
public sealed record PlanRules : Rules<PlanRules>
{
    private PlanRules(PostRules posts) => Posts = posts;

    /// <summary>Gets the rules on posts that a plan must meet.</summary>
    public PostRules Posts { get; }

    /// <summary>Takes the rules of a rulebook.</summary>
    /// <param name="rulebook">The rulebook in force on the day of the plan.</param>
    /// <returns>The rules.</returns>
    public static PlanRules From(Rulebook rulebook) =>
        Read(rulebook, kind: null, book => new(PostRules.From(book)), readsLater: true);

    /// <summary>Finds the best plan, or why there is none.</summary>
    /// <param name="task">The posts, the people, and the goals.</param>
    /// <param name="cancellationToken">Ends the search, which then throws.</param>
    /// <returns>The plan, or the conflict and the smallest relaxations.</returns>
    /// <exception cref="ArgumentException">The task names a post or a person that its roster does not have.</exception>
    /// <exception cref="OperationCanceledException">The search was ended.</exception>
    public PlanOutcome Plan(PlanTask task, CancellationToken cancellationToken = default)
    {
        return new PlanInquiry(task, For(task), relaxation: null, Work(cancellationToken)).Answer();
    }

    /// <summary>Finds the best plan when some demands give.</summary>
    /// <param name="task">The task.</param>
    /// <param name="relaxation">What gives: one of those that the outcome of this task lists.</param>
    /// <param name="cancellationToken">Ends the search, which then throws.</param>
    /// <returns>The plan. Its check says which norms it does not meet.</returns>
    /// <exception cref="ArgumentException">The relaxation is of another task, or the task names what its roster does not have.</exception>
    /// <exception cref="OperationCanceledException">The search was ended.</exception>
    public PlanOutcome PlanWith(
        PlanTask task,
        PlanRelaxation relaxation,
        CancellationToken cancellationToken = default
    )
    {
        Guard.Against.Null(relaxation);
        return new PlanInquiry(task, For(task), relaxation, Work(cancellationToken)).Answer();
    }

    private static PlanWork Work(CancellationToken cancellation) => new(PlanInquiry.AllSteps, cancellation);
}
