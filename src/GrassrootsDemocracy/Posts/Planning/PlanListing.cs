namespace GrassrootsDemocracy.Posts.Planning;

// Plans that are as good as the best one. To swap the holders of posts that nothing tells apart is no other plan.
internal sealed class PlanListing
{
    private readonly PlanModel _model;
    private readonly PlanSolver _solver;
    private readonly List<(int Post, int Next)> _twins;

    private PlanListing(PlanModel model, PlanTask task, PlanWork work)
    {
        (_model, _solver, _twins) = (model, new(model.Program, work), [.. PlanTwins.Of(model, task)]);
    }

    // By post the number of its holder.
    public List<int[]> Plans { get; } = [];

    // Whether there are, or may be, more.
    public bool HasMore { get; private set; }

    public static PlanListing Of(
        PlanModel model,
        PlanTask task,
        int[] best,
        long[] goals,
        PlanWork work,
        long steps
    )
    {
        var listing = new PlanListing(model, task, work);
        var until = Math.Max(0, work.Left - steps);
        foreach (var (goal, most) in model.Goals.Zip(goals))
        {
            listing._solver.AtMost(goal, most);
        }

        foreach (var (post, next) in listing._twins)
        {
            listing._solver.AtLeast([.. listing.Places(next, 1), .. listing.Places(post, -1)], 0);
        }

        listing.Plans.Add(listing.InOrder(best));
        while (!listing.HasMore && listing.Exclude(listing.Plans[^1]))
        {
            var isFound = work.Left > until ? listing._solver.Solve([], work.Left - until) : null;
            if (isFound == false)
            {
                break;
            }

            listing.HasMore = isFound is null || listing.Plans.Count == task.ListAtMost;
            if (!listing.HasMore)
            {
                listing.Plans.Add(model.Read(listing._solver.Found));
            }
        }

        listing.Plans.Sort((one, other) => InOrder(one, other));
        return listing;
    }

    private static int InOrder(int[] one, int[] other)
    {
        for (var post = 0; post < one.Length; post++)
        {
            if (one[post] != other[post])
            {
                return Last(one[post]).CompareTo(Last(other[post]));
            }
        }

        return 0;
    }

    // False when there is nothing to be held.
    private bool Exclude(int[] plan)
    {
        _solver.AtMost(
            plan.Select((holder, post) => new PlanTerm(1, Literal(holder, post))),
            plan.Length - 1
        );
        return plan.Length > 0;
    }

    private int Literal(int holder, int post) =>
        holder < 0 ? _model.Open[post]
        : holder >= _model.Book.People.Length ? _model.Others[post]
        : _model.Holds(holder, post);

    // Twins go to their holders in the order of the people, those left open last.
    private IEnumerable<PlanTerm> Places(int post, int sign)
    {
        var place = 0;
        foreach (var person in _model.People)
        {
            place++;
            if (_model.AbleFor(person, 1u << post) != 0)
            {
                yield return new(sign * place, _model.Holds(person, post));
            }
        }

        foreach (var literal in ((int[])[_model.Others[post], _model.Open[post]]))
        {
            place++;
            if (literal >= 0)
            {
                yield return new(sign * place, literal);
            }
        }
    }

    private int[] InOrder(int[] plan)
    {
        int[] ordered = [.. plan];
        for (var isDone = false; !isDone; )
        {
            isDone = true;
            foreach (var (post, next) in _twins)
            {
                if (Last(Kind(ordered[post])) > Last(Kind(ordered[next])))
                {
                    (ordered[post], ordered[next]) = (ordered[next], ordered[post]);
                    isDone = false;
                }
            }
        }

        return
        [
            .. ordered.Select(
                (holder, post) =>
                    holder >= _model.Book.People.Length ? _model.Book.People.Length + post : holder
            ),
        ];
    }

    // Nobody comes last.
    private static int Last(int holder) => holder < 0 ? int.MaxValue : holder;

    // All who are yet to be found are alike.
    private int Kind(int holder) => Math.Min(holder, _model.Book.People.Length);
}
