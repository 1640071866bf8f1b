using System.Numerics;

namespace GrassrootsDemocracy.Posts.Planning;

// The goals as sums that are to be as small as can be.
internal static class PlanGoals
{
    public static PlanTerm[] TermsOf(PlanModel model, PlanTask task, PlanGoal goal) =>
        goal switch
        {
            PlanGoal.FewestPersons =>
            [
                .. model.People.SelectMany(person => model.Some(person, model.All)),
                .. model.Others.Where(each => each >= 0).Select(each => new PlanTerm(1, each)),
            ],
            PlanGoal.MostCrossAppointment => AllCrossing(model),
            _ => [.. Followed(model, task)],
        };

    // Whoever crosses holds two posts at least, and of posts kept apart not both.
    private static PlanTerm[] AllCrossing(PlanModel model)
    {
        PlanTerm[] all = [.. model.People.SelectMany(person => Crossing(model, person))];
        var posts = model.Book.Posts.Length;
        var apart = model.Crowds.Select(crowd => BitOperations.PopCount(crowd)).DefaultIfEmpty().Max();
        model.Program.AtLeast(all, -Math.Min(posts / 2, posts - apart));
        return all;
    }

    private static PlanTerm[] Crossing(PlanModel model, int person)
    {
        uint[] bodies =
        [
            .. Enumerable
                .Range(0, model.Book.Bodies.Length)
                .Select(body =>
                    model.AbleFor(person, model.Book.PostsWhere(post => post.Body == model.Book.Bodies[body]))
                )
                .Where(posts => posts != 0),
        ];
        if (bodies.Length < 2)
        {
            return [];
        }

        var crosses = model.Program.Variable(start: true);
        PlanTerm[] turned = [new(-1, crosses)];
        if (bodies.Length == 2)
        {
            model.Program.AtLeast([.. model.Some(person, bodies[0]), .. turned], 0);
            model.Program.AtLeast([.. model.Some(person, bodies[1]), .. turned], 0);
            return turned;
        }

        // In one body at least, and in one more than that.
        var any = model.Some(person, model.All);
        model.Program.AtLeast(
            [
                .. bodies.SelectMany(posts => model.Some(person, posts)),
                .. any.Select(term => term.Turned),
                .. turned,
            ],
            0
        );
        model.Program.AtLeast([.. any, .. turned], 0);
        return turned;
    }

    private static IEnumerable<PlanTerm> Followed(PlanModel model, PlanTask task)
    {
        var kept = model.People.ToHashSet();
        foreach (var each in task.Preferences)
        {
            if (
                model.Book.PersonOf(each.PersonId) is { } person
                && kept.Contains(person)
                && model.AbleFor(person, 1u << model.Book.PostOf(each.PostId)) != 0
            )
            {
                yield return new(-each.Weight, model.Holds(person, model.Book.PostOf(each.PostId)));
            }
        }
    }
}
