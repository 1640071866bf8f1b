namespace GrassrootsDemocracy.Posts.Planning;

/// <summary>What became of a task: the best plan and those as good, or why there is none and what would have to give.</summary>
public sealed record PlanOutcome : Outcome
{
    internal PlanOutcome(PlanTask task) => Task = task;

    /// <summary>Gets the task.</summary>
    public PlanTask Task { get; }

    /// <summary>
    /// Gets whether there is a plan; <see langword="null"/> when it hangs on what nobody knows, such as who is a woman, and
    /// <see cref="Best"/> would do if it is so; or when it could not be decided, and there is no plan to show.
    /// </summary>
    public bool? IsPossible { get; internal init; }

    /// <summary>
    /// Gets the best plan; <see langword="null"/> when none was found. Of several equally good ones it is the first in the order of the
    /// ids; see <see cref="Alternatives"/>: to choose among them is for the host.
    /// </summary>
    public Plan? Best { get; internal init; }

    /// <summary>
    /// Gets the other plans that are as good, up to the limit of the task. Plans in which the holders of posts that nothing
    /// tells apart, such as the members of one committee, only change places are one plan.
    /// </summary>
    public ValueList<Plan> Alternatives { get; internal init; } = [];

    /// <summary>Gets whether there are more equally good plans than are listed.</summary>
    public bool HasMoreAlternatives { get; internal init; }

    /// <summary>Gets what the rules make of the best plan carried out; <see langword="null"/> when there is none.</summary>
    /// <remarks>Facts that nobody knows, such as the kinship, are open lines there: a plan cannot keep what nobody can check.</remarks>
    public PostOutcome? Check { get; internal init; }

    /// <summary>Gets how far the best plan may be off; <see langword="null"/> when it is proven that none is better.</summary>
    public PlanBound? Unproven { get; internal init; }

    /// <summary>Gets why there is no plan; <see langword="null"/> when there is one, or it could not be decided.</summary>
    public PlanConflict? Conflict { get; internal init; }

    /// <summary>Gets the smallest relaxations, each of which alone makes a plan possible; empty when there is one already.</summary>
    public ValueList<PlanRelaxation> Relaxations { get; internal init; } = [];

    /// <summary>Gets whether there are, or may be, more relaxations than are listed.</summary>
    public bool HasMoreRelaxations { get; internal init; }

    /// <summary>Gets how many steps every relaxation has at least, listed or not.</summary>
    public long LeastSteps { get; internal init; }

    /// <summary>Gets whether no relaxation has fewer steps than those listed; otherwise <see cref="LeastSteps"/> says how few there may be.</summary>
    public bool AreFewestSteps => Relaxations.All(each => each.Steps == LeastSteps);

    /// <summary>Gets the ledger: whether there is a plan, or why not; and then what the rules make of the best plan.</summary>
    public override ValueList<Finding> Findings => Ledger;

    internal ValueList<Finding> Ledger { get; init; } = [];

    /// <summary>Gets the posts in which the listed plans differ, in the order of their ids.</summary>
    public ValueList<Post> DifferIn =>
        Best is not { } best
            ? []
            :
            [
                .. best
                    .Placements.Where(each =>
                        Alternatives.Any(other => other.HolderOf(each.Post.Id) != each.Person)
                    )
                    .Select(each => each.Post),
            ];
}
