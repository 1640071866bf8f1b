namespace GrassrootsDemocracy.Posts.Planning;

// From a task to its answer, with so much work and no more: first whether there is a plan by what is known, then whether there
// could be one by what is not, and then what would have to give.
internal sealed class PlanInquiry(PlanTask task, PlanRules rules, PlanRelaxation? relaxation, PlanWork work)
{
    // About a second of a machine of today. Of it, what each part may use.
    public const long AllSteps = 100_000_000;
    private const long ForPlan = 50_000_000;
    private const long ForList = 10_000_000;
    private const long ForEasing = 50_000_000;
    private const long ForConflict = 10_000_000;

    public PlanOutcome Answer()
    {
        work.Cancellation.ThrowIfCancellationRequested();
        var book = new PlanBook(task, rules.Posts, work);
        var families = book.Asks.Select(ask => ask.Demand.Family).ToHashSet(StringComparer.Ordinal);
        Guard.Against.InvalidInput(
            relaxation?.Changes ?? [],
            nameof(relaxation),
            changes => changes.All(change => families.Contains(change.Demand.Family)),
            "The relaxation is not one of this task."
        );
        var isPossible = Try(book, out var outcome);
        if (isPossible != true && book.IsOpen)
        {
            book = new PlanBook(task, rules.Posts, work, book);
            isPossible = Try(book, out outcome);
        }

        return outcome ?? Unless(() => Explain(book, isPossible), spent: () => Undecided(book, isPossible));
    }

    // What is built may take more than may be tried.
    private T Unless<T>(Func<T> answer, Func<T> spent)
    {
        try
        {
            return answer();
        }
        catch (OperationCanceledException) when (!work.Cancellation.IsCancellationRequested)
        {
            return spent();
        }
    }

    private bool? Try(PlanBook book, out PlanOutcome? outcome)
    {
        var found = Unless(() => Found(book), spent: () => (IsPossible: null, Outcome: null));
        outcome = found.Outcome;
        return found.IsPossible;
    }

    private (bool? IsPossible, PlanOutcome? Outcome) Found(PlanBook book)
    {
        var model = new PlanModel(book, Given(book), People(book, 0, isByGoals: true), task, work);
        var best = PlanBest.Of(model, work, ForPlan);
        if (best.IsPossible != true)
        {
            return (best.IsPossible, null);
        }

        (List<int[]>, bool) one = ([model.Read(best.Values)], true);
        var isProven = best.Goals.TrueForAll(goal => goal.Found == goal.Bound);
        var plans = isProven ? Unless(() => List(book, model, best), spent: () => one) : one;
        return (true, Fits(book, plans, Unproven(best)));
    }

    private (List<int[]> Plans, bool HasMore) List(PlanBook book, PlanModel model, PlanBest best)
    {
        var all = new PlanModel(
            book,
            Given(book),
            People(book, task.ListAtMost, isByGoals: true),
            task,
            work
        );
        var listing = PlanListing.Of(
            all,
            task,
            model.Read(best.Values),
            [.. best.Goals.Select(goal => goal.Found)],
            work,
            ForList
        );
        return (listing.Plans, listing.HasMore);
    }

    private PlanOutcome Fits(PlanBook book, (List<int[]> Plans, bool HasMore) found, PlanBound? unproven)
    {
        ValueList<Plan> plans = [.. found.Plans.Select(plan => PlanReader.Read(task, book, plan))];
        var filled = plans[0].Apply(task.Roster, task.Day) with { LawOf = task.LawOf };
        var check = rules.Posts.Check(filled, task.Day);
        return new(task)
        {
            IsPossible = book.IsHopeful ? null : true,
            Best = plans[0],
            Unproven = unproven,
            Alternatives = [.. plans.Skip(1)],
            HasMoreAlternatives = found.HasMore,
            Check = check,
            Ledger = rules.Framed(task, [PlanReader.Fits(plans[0], book.IsHopeful), .. check.Findings]),
        };
    }

    private PlanBound? Unproven(PlanBest best)
    {
        if (best.Goals is not [.., var (found, bound)] || found == bound)
        {
            return null;
        }

        var goal = task.Goals[best.Goals.Count - 1];
        var all = task.Preferences.Sum(each => (long)each.Weight);
        return goal switch
        {
            PlanGoal.FewestPersons => new(goal, found, bound),
            PlanGoal.MostCrossAppointment => new(goal, -found, -bound),
            _ => new(goal, all + found, all + bound),
        };
    }

    private PlanOutcome Explain(PlanBook book, bool? isPossible)
    {
        var model = new PlanModel(book, given: null, People(book, 0, isByGoals: false), goals: null, work);
        var easing = PlanEasing.Of(model, work, ForEasing);
        var lost = book.Asks.Sum(ask => ask.Lost);
        if (easing.High + lost == 0)
        {
            return Fits(book, ([model.Read(easing.Values)], true), unproven: null);
        }

        var isProven = isPossible == false || easing.Low + lost > 0;
        var conflict = isProven ? Conflict(book, model, easing) : null;
        var one = PlanReader.Relaxation(model, easing.Given);
        var (relaxations, hasMore) =
            easing.Low < easing.High
                ? ([one], true)
                : Unless(() => Relaxations(book, one), spent: () => ([one], true));
        return Explained(book, conflict, relaxations, hasMore, easing.Low + lost);
    }

    // No plan, and no way to one but that which needs no search: to fill no post.
    private PlanOutcome Undecided(PlanBook book, bool? isPossible) =>
        Explained(
            book,
            isPossible != false ? null
                : PlanShortage.Of(book, work) is > 0 and var posts ? PlanReader.Shortage(book, posts)
                : PlanReader.Conflict(book, [.. book.Asks.Select(ask => ask.Group)]),
            [new([.. book.Asks.Where(ask => ask.IsLostWithNobody).Select(ask => ask.Change(ask.Steps))])],
            hasMore: true,
            book.Asks.Sum(ask => ask.Lost)
        );

    private PlanOutcome Explained(
        PlanBook book,
        PlanConflict? conflict,
        List<PlanRelaxation> relaxations,
        bool hasMore,
        long least
    ) =>
        new(task)
        {
            IsPossible = conflict is null ? null : false,
            Conflict = conflict,
            Relaxations = [.. relaxations],
            HasMoreRelaxations = hasMore,
            LeastSteps = Math.Max(least, conflict is null ? 0 : 1),
            Ledger = rules.Framed(
                task,
                conflict is null ? [PlanReader.NotFound(book)] : PlanReader.Lines(conflict, relaxations)
            ),
        };

    private PlanConflict Conflict(PlanBook book, PlanModel model, PlanEasing easing) =>
        PlanShortage.Of(book, work) is > 0 and var posts
            ? PlanReader.Shortage(book, posts)
            : PlanReader.Conflict(book, PlanClash.Of(model, easing, work, ForConflict));

    // Those with as few steps as the one that was found.
    private (List<PlanRelaxation>, bool HasMore) Relaxations(PlanBook book, PlanRelaxation one)
    {
        var people = People(book, task.ListAtMost, isByGoals: false);
        var model = new PlanModel(book, given: null, people, goals: null, work);
        var lost = book.Asks.Sum(ask => ask.Lost);
        var (ways, hasMore) = PlanWays.Of(model, one.Steps - lost, task.ListAtMost, work, ForList);
        return ways.Count > 0 ? (ways, hasMore) : ([one], true);
    }

    private int[] People(PlanBook book, int more, bool isByGoals) =>
        PlanKernel.Of(
            book,
            isByGoals ? Given(book) : null,
            isByGoals && task.Goals.Contains(PlanGoal.ClosestToPreferences) ? task : null,
            book.Posts.Length + more,
            work
        );

    private long[] Given(PlanBook book) =>
        [
            .. book.Asks.Select(ask =>
                relaxation
                    ?.Changes.FirstOrDefault(change =>
                        string.Equals(change.Demand.Family, ask.Demand.Family, StringComparison.Ordinal)
                    )
                    ?.Steps
                ?? 0
            ),
        ];
}
