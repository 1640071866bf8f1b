using System.Diagnostics.CodeAnalysis;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Posts;
using GrassrootsDemocracy.Posts.Planning;

namespace GrassrootsDemocracy.Tests.Posts.Planning;

// Worlds drawn by lot, with every kind of demand that there is.
[SuppressMessage("Security", "CA5394", Justification = "The worlds are drawn, and drawn alike every time.")]
internal static class PlanWorlds
{
    private static readonly string[] Ids = ["S1", "D1", "D2", "W1", "S2", "D3", "S3", "W2", "D4", "W3"];

    private static readonly PlanGoal[][] GoalSets =
    [
        [],
        [PlanGoal.FewestPersons],
        [PlanGoal.MostCrossAppointment],
        [PlanGoal.ClosestToPreferences],
        [PlanGoal.FewestPersons, PlanGoal.ClosestToPreferences],
        [PlanGoal.MostCrossAppointment, PlanGoal.ClosestToPreferences, PlanGoal.FewestPersons],
    ];

    public static (PlanRules Rules, PlanTask Task) Draw(int seed, int mostPosts = 4, int mostPeople = 4)
    {
        var random = new Random(seed);
        var posts = Ids.Take(random.Next(1, mostPosts + 1)).ToArray();
        var count = random.Next(0, mostPeople + 1);
        var people = Enumerable
            .Range(0, count)
            .Select(person =>
                $"{(char)('a' + person)}{(random.Next(3) == 0 ? "!" : "")}:"
                + string.Join(
                    ',',
                    posts
                        .Where(_ => random.Next(10) < 7)
                        .Select(post => random.Next(5) == 0 ? $"-{post}" : post)
                )
            );
        var task = PlanScene.Task(
            string.Join(' ', posts),
            string.Join(' ', people),
            [.. Kin(random, count)]
        ) with
        {
            Goals = [.. GoalSets[random.Next(GoalSets.Length)]],
            Preferences =
            [
                .. Enumerable
                    .Range(0, count)
                    .Where(_ => random.Next(2) == 0)
                    .Select(person => new PlanPreference(
                        $"{(char)('a' + person)}",
                        posts[random.Next(posts.Length)],
                        random.Next(1, 4)
                    )),
            ],
            MostPostsEach = random.Next(3) == 0 ? random.Next(1, 3) : null,
            ListAtMost = PlanTask.MostPlans,
        };
        return (PlanRules.From(Law(random)), task);
    }

    // The same world in which everything is listed in another order.
    public static PlanTask Shuffled(PlanTask task, int seed)
    {
        var random = new Random(seed);
        return task with
        {
            Roster = task.Roster with
            {
                Posts = [.. task.Roster.Posts.OrderBy(_ => random.Next())],
                People = [.. task.Roster.People.OrderBy(_ => random.Next())],
                Kinship = new(task.Roster.Kinship!.Stated.OrderBy(_ => random.Next())),
            },
            Available =
            [
                .. task
                    .Available.OrderBy(_ => random.Next())
                    .Select(each =>
                        each with
                        {
                            EligibleFor = [.. each.EligibleFor.OrderBy(_ => random.Next())],
                        }
                    ),
            ],
            Preferences = [.. task.Preferences.OrderBy(_ => random.Next())],
        };
    }

    // The same world in which people have other names.
    public static PlanTask Renamed(PlanTask task, Func<string, string> name) =>
        task with
        {
            Roster = task.Roster with
            {
                People = [.. task.Roster.People.Select(each => each with { Id = name(each.Id) })],
                Kinship = new(
                    task.Roster.Kinship!.Stated.Select(each => new Relation(
                        name(each.Person),
                        name(each.Of),
                        each.Is
                    ))
                ),
            },
            Available = [.. task.Available.Select(each => each with { PersonId = name(each.PersonId) })],
            Preferences =
            [
                .. task.Preferences.Select(each => new PlanPreference(
                    name(each.PersonId),
                    each.PostId,
                    each.Weight
                )),
            ],
        };

    // One more person, eligible for some posts and related to some of the others.
    public static PlanTask WithOneMore(PlanTask task, int seed)
    {
        var random = new Random(seed);
        return task with
        {
            Roster = task.Roster with
            {
                People = [.. task.Roster.People, new() { Id = "zoe", IsWoman = random.Next(2) == 0 }],
                Kinship = new([
                    .. task.Roster.Kinship!.Stated,
                    .. task
                        .Roster.People.Where(_ => random.Next(3) == 0)
                        .Select(each => new Relation("zoe", each.Id, KinRelation.Spouse)),
                ]),
            },
            Available =
            [
                .. task.Available,
                new()
                {
                    PersonId = "zoe",
                    EligibleFor =
                    [
                        .. task.Roster.Posts.Where(_ => random.Next(2) == 0).Select(post => post.Id),
                    ],
                },
            ],
        };
    }

    // Spouses of several: no relation follows from the stated ones, so that families of any shape are drawn.
    private static IEnumerable<Relation> Kin(Random random, int people)
    {
        for (var one = 0; one < people; one++)
        {
            for (var two = 0; two < one; two++)
            {
                if (random.Next(3) == 0)
                {
                    yield return new($"{(char)('a' + one)}", $"{(char)('a' + two)}", KinRelation.Spouse);
                }
            }
        }
    }

    private static Rulebook Law(Random random)
    {
        var law = PlanScene.Silent;
        foreach (
            var body in (PostNorms[])
                [
                    PostNorms.PartyBranchCommittee,
                    PostNorms.VillagersCommittee,
                    PostNorms.VillageSupervisionCommittee,
                ]
        )
        {
            law = With(law, body.KeptApart, KinCircle.CloseRelatives, random.Next(2));
            law = With(law, body.SeveralPosts, random.Next(2) == 0, random.Next(3));
            law = With(law, body.WomenLeast, random.Next(1, 3), random.Next(4));
            law = With(law, body.Size, CountRange.Odd(1, 1 + (2 * random.Next(2))), random.Next(5));
        }

        law = With(
            law,
            PostNorms.VillageSupervisionCommittee.Barred,
            [
                new()
                {
                    Holders = [new(Bodies.VillagersCommittee)],
                    Relatives = random.Next(2) == 0 ? KinCircle.CloseRelatives : KinCircle.Nobody,
                },
            ],
            random.Next(2)
        );
        return WithTwoBodies(random, law);
    }

    private static Rulebook WithTwoBodies(Random random, Rulebook law)
    {
        var party = PostNorms.PartyBranchCommittee;
        law = With(
            law,
            PostNorms.Headcount,
            [
                new()
                {
                    Bodies = [Bodies.PartyBranchCommittee, Bodies.VillagersCommittee],
                    Range = new(random.Next(2), random.Next(1, 4)),
                    Counted = random.Next(3) == 0 ? HeadcountBase.Posts : HeadcountBase.Persons,
                },
            ],
            random.Next(4)
        );
        law = With(
            law,
            party.DualLeadership,
            [
                new()
                {
                    Holder = [new(Bodies.PartyBranchCommittee, Office.Secretary)],
                    Holds = new(
                        Bodies.VillagersCommittee,
                        random.Next(2) == 0 ? Office.Director : Office.Member
                    ),
                    Force = NormForce.Must,
                },
            ],
            random.Next(4)
        );
        return With(
            law,
            party.CrossAppointment,
            [
                new()
                {
                    With = [Bodies.VillagersCommittee],
                    Force = NormForce.Must,
                    Least = Threshold.AtLeast(random.Next(1, 3), 2),
                    Of = CrossBase.PersonsOfFirst,
                },
            ],
            random.Next(5)
        );
    }

    private static Rulebook With<T>(Rulebook law, NormName<T> name, T value, int isLeftOut)
        where T : notnull => isLeftOut > 0 ? law : law.With(name, value, PlanScene.Source);
}
