namespace GrassrootsDemocracy.Posts.Planning;

// Figures of people, and that one person holds both of two posts.
internal static class PlanCountRows
{
    public static void Add(PlanModel model)
    {
        foreach (var ask in model.Book.Asks)
        {
            if (ask is JoinAsk join)
            {
                var steps = model.Give(join, 1);
                if (model.Given(join) == 0)
                {
                    Join(model, join.One, join.Other, steps);
                    Join(model, join.Other, join.One, steps);
                }
            }
            else if (ask is CountAsk count)
            {
                Count(model, count);
            }
        }
    }

    // Whoever holds the one holds the other, unless it stays open.
    private static void Join(PlanModel model, int one, int other, IReadOnlyList<PlanTerm> steps)
    {
        PlanTerm[] eased =
        [
            .. steps,
            .. model.Open[other] < 0 ? [] : (PlanTerm[])[new(1, model.Open[other])],
        ];
        foreach (var person in model.People.Where(person => model.AbleFor(person, 1u << one) != 0))
        {
            model.Program.AtLeast(
                [new(-1, model.Holds(person, one)), .. model.Sum(person, 1u << other), .. eased],
                0
            );
        }

        if (model.Others[one] >= 0)
        {
            model.Program.AtLeast([new(-1, model.Others[one]), .. eased], 0);
        }
    }

    private static void Count(PlanModel model, CountAsk ask)
    {
        PlanTerm[] counted = [.. Counted(model, ask)];
        var given = model.Given(ask);
        if (ask.Demand.IsOdd)
        {
            var steps = model.Give(ask, 1);
            if (given == 0)
            {
                Odd(model.Program, counted, steps);
            }
        }
        else if (ask.Demand.Least is { } asked)
        {
            var least = Math.Min(asked, ask.Highest);
            var steps = model.Give(ask, least);
            model.Program.AtLeast([.. counted, .. steps], least - Math.Max(0, given - ask.Lost));
        }
        else if (ask.Demand.Most is { } most)
        {
            var steps = model.Give(ask, ask.Steps);
            model.Program.AtMost([.. counted, .. steps.Select(step => step.Turned)], most + given);
        }
    }

    // Of somebody yet to be found nothing is known but that it is somebody.
    private static IEnumerable<PlanTerm> Counted(PlanModel model, CountAsk ask)
    {
        foreach (var person in model.People)
        {
            model.Work.Build(1);
            if (
                (ask.Of is null || ask.Of(model.Book.People[person]))
                && Array.TrueForAll(ask.Groups, group => model.AbleFor(person, group) != 0)
            )
            {
                foreach (
                    var term in ask.Groups is [var only]
                        ? model.Some(person, only)
                        : InAll(model, person, ask)
                )
                {
                    yield return term;
                }
            }
        }

        foreach (var post in ask is { Of: null, Groups: [var group] } ? PlanPosts.In(group) : [])
        {
            if (model.Others[post] >= 0)
            {
                yield return new(1, model.Others[post]);
            }
        }
    }

    // Such a figure only ever has a least, so it need not be so where it could be.
    private static PlanTerm[] InAll(PlanModel model, int person, CountAsk ask)
    {
        var isSo = model.Program.Variable();
        foreach (var group in ask.Groups)
        {
            model.Program.AtLeast([.. model.Some(person, group), new(-1, isSo)], 0);
        }

        return [new(1, isSo)];
    }

    // One more than a number of pairs; a step makes it even.
    private static void Odd(PlanProgram program, PlanTerm[] counted, IReadOnlyList<PlanTerm> steps)
    {
        List<PlanTerm> all = [.. counted];
        for (var pairs = 2; pairs <= counted.Length; pairs *= 2)
        {
            all.Add(new(-pairs, program.Variable()));
        }

        if (steps is [var step])
        {
            var isEven = program.Variable();
            program.Implies(isEven, step.Literal);
            all.Add(new(1, isEven));
        }

        program.AtLeast(all, 1);
        program.AtMost(all, 1);
    }
}
