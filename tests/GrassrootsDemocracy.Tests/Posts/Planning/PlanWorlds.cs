using System.Diagnostics.CodeAnalysis;
using GrassrootsDemocracy.Posts.Planning;

namespace GrassrootsDemocracy.Tests.Posts.Planning;

// Small worlds for the search.
[SuppressMessage("Security", "CA5394", Justification = "The worlds are drawn, and drawn alike every time.")]
internal static class PlanWorlds
{
    public static PlanModel Draw(Random random, int posts, int people)
    {
        var bodies = Enumerable.Range(0, posts).Select(_ => random.Next(random.Next(1, 4))).Order().ToArray();
        var full = (1 << posts) - 1;
        return new()
        {
            PostCount = posts,
            Eligible =
            [
                .. Enumerable
                    .Range(0, people)
                    .Select(_ => (uint)(random.Next(3) == 0 ? full : random.Next(1 << posts))),
            ],
            Apart = Pairs(
                posts,
                (one, two) => bodies[one] == bodies[two] ? random.Next(8) > 0 : random.Next(5) == 0
            ),
            Same =
                random.Next(4) > 0 || posts < 2
                    ? new uint[posts]
                    : Pairs(posts, (one, two) => (one, two) == (1, 0)),
            BodyOf = bodies,
            PostsEach = random.Next(3) == 0 ? random.Next(1, 3) : int.MaxValue,
            KinBars = [.. Enumerable.Range(0, random.Next(3)).Select(_ => Bar(random, posts, people))],
            CountBars = [.. Enumerable.Range(0, random.Next(3)).Select(_ => Count(random, posts, people))],
            PerPerson = random.Next(4) == 0 ? 0 : random.Next(-3, 10),
            PerCrossing = random.Next(2) == 0 ? 0 : -random.Next(10),
            PerOpen = random.Next(3),
            PerPost =
                random.Next(3) == 0
                    ? null
                    :
                    [
                        .. Enumerable
                            .Range(0, people)
                            .Select(_ =>
                                Enumerable.Range(0, posts).Select(_ => (long)random.Next(-20, 20)).ToArray()
                            ),
                    ],
            MayStayOpen = random.Next(4) == 0 ? (uint)random.Next(1 << posts) : 0,
        };
    }

    // Three posts of two bodies, four people; the bits say who is related to whom and who is eligible for what.
    public static PlanModel Kin(int kin, int eligible)
    {
        bool[][] related = [.. Enumerable.Range(0, 4).Select(_ => new bool[4])];
        (int, int)[] pairs = [(0, 1), (0, 2), (0, 3), (1, 2), (1, 3), (2, 3)];
        foreach (var (pair, bit) in pairs.Select((pair, bit) => (pair, bit)))
        {
            related[pair.Item1][pair.Item2] = related[pair.Item2][pair.Item1] = (kin >> bit & 1) != 0;
        }

        return new()
        {
            PostCount = 3,
            Eligible = [.. Enumerable.Range(0, 4).Select(person => (uint)(eligible >> (3 * person) & 7))],
            Apart = [2, 1, 0],
            Same = new uint[3],
            BodyOf = [0, 0, 1],
            KinBars = [new([6, 1, 1], related)],
            PerPerson = 1,
        };
    }

    public static PlanModel WithOneMore(PlanModel model, uint eligible)
    {
        var people = model.PersonCount;
        return new()
        {
            PostCount = model.PostCount,
            Eligible = [.. model.Eligible, eligible],
            Apart = model.Apart,
            Same = model.Same,
            BodyOf = model.BodyOf,
            PostsEach = model.PostsEach,
            KinBars =
            [
                .. model.KinBars.Select(bar => new KinBar(
                    bar.Posts,
                    [.. bar.Related.Select(row => (bool[])[.. row, false]), new bool[people + 1]]
                )),
            ],
            CountBars = [.. model.CountBars.Select(bar => bar with { Of = [.. bar.Of, true] })],
            PerPerson = model.PerPerson,
            PerCrossing = model.PerCrossing,
            PerOpen = model.PerOpen,
            PerPost = model.PerPost is null ? null : [.. model.PerPost, new long[model.PostCount]],
            MayStayOpen = model.MayStayOpen,
        };
    }

    private static uint[] Pairs(int posts, Func<int, int, bool> isPair)
    {
        var pairs = new uint[posts];
        for (var one = 0; one < posts; one++)
        {
            for (var two = 0; two < one; two++)
            {
                if (isPair(one, two))
                {
                    pairs[one] |= 1u << two;
                    pairs[two] |= 1u << one;
                }
            }
        }

        return pairs;
    }

    private static KinBar Bar(Random random, int posts, int people)
    {
        bool[][] related = [.. Enumerable.Range(0, people).Select(_ => new bool[people])];
        var rarity = random.Next(1, 6);
        for (var one = 0; one < people; one++)
        {
            for (var two = 0; two < one; two++)
            {
                related[one][two] = related[two][one] = random.Next(rarity) == 0;
            }
        }

        return new(Pairs(posts, (_, _) => random.Next(3) > 0), related);
    }

    private static CountBar Count(Random random, int posts, int people)
    {
        var isEverybody = random.Next(2) == 0;
        return new(
            [.. Enumerable.Range(0, random.Next(1, 3)).Select(_ => (uint)random.Next(1 << posts))],
            [.. Enumerable.Range(0, people).Select(_ => isEverybody || random.Next(2) == 0)],
            random.Next(2) == 0 ? 0 : random.Next(3),
            random.Next(2) == 0 ? int.MaxValue : random.Next(4)
        )
        {
            IsOddOnly = random.Next(5) == 0,
        };
    }
}
