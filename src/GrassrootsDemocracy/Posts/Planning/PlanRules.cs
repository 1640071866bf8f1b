using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Posts.Planning;

/// <summary>Plans who holds which posts so that every norm of a rulebook is met.</summary>
/// <remarks>
/// It is exact: where it finds no plan there is none, and no plan is better than the one it gives. Norms that are open ask
/// for nothing; but nobody is given two posts of one body unless a norm allows it.
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
        var rules = For(task);
        var book = new PlanBook(task, rules.Posts);
        return rules.Solve(task, book, _ => true, cancellationToken)
            ?? rules.Explain(task, book, cancellationToken);
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
        var rules = For(task);
        var book = new PlanBook(task, rules.Posts);
        Guard.Against.InvalidInput(
            relaxation,
            nameof(relaxation),
            each =>
                each.Keys.All(key =>
                    book.Elements.Any(one => string.Equals(one.Key, key, StringComparison.Ordinal))
                ),
            "The relaxation is not one of this task."
        );
        return rules.Solve(
                task,
                book,
                element => !relaxation.Keys.Contains(element.Key, StringComparer.Ordinal),
                cancellationToken
            ) ?? rules.Explain(task, book, cancellationToken);
    }

    private PlanOutcome? Solve(
        PlanTask task,
        PlanBook book,
        Func<PlanElement, bool> isAsked,
        CancellationToken cancellation
    )
    {
        var model = book.Draft(isAsked).ToModel(PlanCosts.Of(task, book));
        if (PlanSearch.Find(model, task.ListAtMost, cancellation) is not { } solution)
        {
            return null;
        }

        ValueList<Plan> plans =
        [
            .. solution
                .Plans.OrderBy(
                    plan => string.Join(',', plan.Select(person => $"{person & int.MaxValue:D10}")),
                    StringComparer.Ordinal
                )
                .Select(plan => PlanReader.Read(task, book, plan)),
        ];
        var filled = plans[0].Apply(task.Roster, task.Day) with { LawOf = task.LawOf };
        var check = Posts.Check(filled, task.Day);
        return new(task)
        {
            Best = plans[0],
            Alternatives = [.. plans.Skip(1)],
            HasMoreAlternatives = solution.HasMore,
            Check = check,
            Ledger = Framed(task, [PlanReader.Fits(plans[0]), .. check.Findings]),
        };
    }

    private PlanOutcome Explain(PlanTask task, PlanBook book, CancellationToken cancellation)
    {
        var draft = book.Draft(_ => true);
        var shortage = PlanShortage.In(draft.ToModel());
        // That nobody has two posts of one body is a single demand, however many posts fall short by it.
        var worst = PlanShortage
            .In(book.Draft(element => element.Demand.Kind != PlanDemandKind.OnePostOfBody).ToModel())
            .Worst;
        var diagnosis = PlanDiagnosis.Of(book, worst, task.ListAtMost, cancellation);
        var conflict = PlanReader.Conflict(book, shortage.Fewest, diagnosis.Conflict);
        return new(task)
        {
            Conflict = conflict,
            Relaxations =
            [
                .. diagnosis.Relaxations.Select(elements => PlanReader.Relaxation(book, elements)),
            ],
            HasMoreRelaxations = diagnosis.HasMore,
            AreFewestSteps = diagnosis.AreFewest,
            Ledger = Framed(task, PlanReader.Lines(conflict)),
        };
    }
}
