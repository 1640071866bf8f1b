using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Posts.Planning;

// The goals as costs: one step of a goal costs more than all that the goals after it can add up to.
internal sealed class PlanCosts
{
    private readonly long[][]? _perPost;

    private PlanCosts(long perPerson, long perCrossing, long perChange, long[][]? perPost) =>
        (PerPerson, PerCrossing, PerChange, _perPost) = (perPerson, perCrossing, perChange, perPost);

    public long PerPerson { get; }

    public long PerCrossing { get; }

    // For a post that stays open or goes to somebody else.
    public long PerChange { get; }

    public static PlanCosts Changes(PlanBook book) =>
        new(0, 0, 1, [.. book.People.Select(_ => new long[book.Posts.Length])]);

    public static PlanCosts Of(PlanTask task, PlanBook book)
    {
        var (perPerson, perCrossing, weight, step) = (0L, 0L, 0L, 1L);
        var weights = Weights(task, book);
        foreach (var goal in task.Goals.Reverse())
        {
            if (goal == PlanGoal.ClosestToPreferences)
            {
                weight = step;
                step *= 1 + Enumerable.Range(0, book.Posts.Length).Sum(post => Highest(weights, post));
            }
            else
            {
                _ = goal == PlanGoal.FewestPersons ? perPerson = step : perCrossing = -step;
                step *= book.Posts.Length + 1;
            }
        }

        return new(
            perPerson,
            perCrossing,
            0,
            weight == 0 ? null : [.. weights.Select(row => row.Select(each => -each * weight).ToArray())]
        );
    }

    // What the preferences weigh that a plan follows, taken from their sum.
    public static long Distance(PlanTask task, ValueList<Placement> placements)
    {
        var distance = 0L;
        foreach (var preference in task.Preferences)
        {
            var isFollowed = placements.Any(each =>
                string.Equals(each.Post.Id, preference.PostId, StringComparison.Ordinal)
                && string.Equals(each.Person?.Id, preference.PersonId, StringComparison.Ordinal)
            );
            distance += isFollowed ? 0 : preference.Weight;
        }

        return distance;
    }

    public long[][]? PerPost(int people) =>
        _perPost is null
            ? null
            :
            [
                .. _perPost,
                .. Enumerable
                    .Range(0, people - _perPost.Length)
                    .Select(_ =>
                        Enumerable
                            .Repeat(
                                PerChange,
                                _perPost.Length == 0 ? PlanModel.MostPostCount : _perPost[0].Length
                            )
                            .ToArray()
                    ),
            ];

    private static long[][] Weights(PlanTask task, PlanBook book)
    {
        long[][] weights = [.. book.People.Select(_ => new long[book.Posts.Length])];
        foreach (var preference in task.Preferences)
        {
            if (book.PersonOf(preference.PersonId) is { } person)
            {
                weights[person][book.PostOf(preference.PostId)] = preference.Weight;
            }
        }

        return weights;
    }

    private static long Highest(long[][] weights, int post) =>
        weights.Length == 0 ? 0 : weights.Max(row => row[post]);
}
