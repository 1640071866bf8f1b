namespace GrassrootsDemocracy.Posts.Planning;

// From a task to its answer, with so much work and no more: first whether there is a plan by what is known, then whether there
// could be one by what is not, and then what would have to give.
internal sealed class PlanInquiry(
    PlanTask task,
    PlanRules rules,
    PlanRelaxation? relaxation,
    CancellationToken cancellation
)
{
    // About a second of a machine of today. Of it, what each part may use.
    private const long AllSteps = 100_000_000;
    private const long ForPlan = 50_000_000;
    private const long ForList = 10_000_000;
    private const long ForEasing = 50_000_000;
    private const long ForConflict = 10_000_000;
    private readonly PlanWork _work = new(AllSteps, cancellation);

    public PlanOutcome Answer()
    {
        cancellation.ThrowIfCancellationRequested();
        var book = new PlanBook(task, rules.Posts, isHopeful: false, cancellation);
        var isPossible = Try(book, out var outcome);
        if (isPossible != true && book.IsOpen)
        {
            book = new PlanBook(task, rules.Posts, isHopeful: true, cancellation);
            isPossible = Try(book, out outcome);
        }

        return outcome ?? Explain(book, isPossible);
    }

    private bool? Try(PlanBook book, out PlanOutcome? outcome)
    {
        outcome = null;
        var model = new PlanModel(book, Given(book), People(book, 0, isByGoals: true), task, _work);
        var best = PlanBest.Of(model, _work, ForPlan);
        if (best.IsPossible == true)
        {
            var isProven = best.Goals.TrueForAll(goal => goal.Found == goal.Bound);
            outcome = Fits(
                book,
                isProven ? List(book, model, best) : ([model.Read(best.Values)], true),
                Unproven(best)
            );
        }

        return best.IsPossible;
    }

    private (List<int[]> Plans, bool HasMore) List(PlanBook book, PlanModel model, PlanBest best)
    {
        var all = new PlanModel(
            book,
            Given(book),
            People(book, task.ListAtMost, isByGoals: true),
            task,
            _work
        );
        var listing = PlanListing.Of(
            all,
            task,
            model.Read(best.Values),
            [.. best.Goals.Select(goal => goal.Found)],
            _work,
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
        var model = new PlanModel(book, given: null, People(book, 0, isByGoals: false), goals: null, _work);
        var easing = PlanEasing.Of(model, _work, ForEasing);
        var lost = book.Asks.Sum(ask => ask.Lost);
        if (easing.High + lost == 0)
        {
            return Fits(book, ([model.Read(easing.Values)], true), unproven: null);
        }

        var isProven = isPossible == false || easing.Low + lost > 0;
        var conflict = isProven ? Conflict(book, model, easing) : null;
        var (relaxations, hasMore) = Relaxations(book, model, easing);
        return new(task)
        {
            IsPossible = isProven ? false : null,
            Conflict = conflict,
            Relaxations = [.. relaxations],
            HasMoreRelaxations = hasMore,
            LeastSteps = Math.Max(easing.Low + lost, isProven ? 1 : 0),
            Ledger = rules.Framed(
                task,
                conflict is null ? [PlanReader.NotFound(book)] : PlanReader.Lines(conflict)
            ),
        };
    }

    private PlanConflict Conflict(PlanBook book, PlanModel model, PlanEasing easing) =>
        PlanShortage.Of(book, _work) is > 0 and var posts
            ? PlanReader.Shortage(book, posts)
            : PlanReader.Conflict(book, PlanClash.Of(model, easing, _work, ForConflict));

    // Those with as few steps as the one that was found.
    private (IEnumerable<PlanRelaxation> Relaxations, bool HasMore) Relaxations(
        PlanBook book,
        PlanModel model,
        PlanEasing easing
    )
    {
        List<PlanRelaxation> found = [PlanReader.Relaxation(model, easing.Given)];
        if (easing.Low < easing.High)
        {
            return (found, true);
        }

        var all = new PlanModel(
            book,
            given: null,
            People(book, task.ListAtMost, isByGoals: false),
            goals: null,
            _work
        );
        return PlanWays.Of(all, easing.High, task.ListAtMost, _work, ForList) is { Ways.Count: > 0 } ways
            ? (ways.Ways.Select(way => PlanReader.Relaxation(all, way)), ways.HasMore)
            : (found, true);
    }

    private int[] People(PlanBook book, int more, bool isByGoals) =>
        PlanKernel.Of(
            book,
            isByGoals ? Given(book) : null,
            isByGoals && task.Goals.Contains(PlanGoal.ClosestToPreferences) ? task : null,
            book.Posts.Length + more,
            _work
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
