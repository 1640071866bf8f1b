using System.Globalization;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Posts;
using GrassrootsDemocracy.Posts.Planning;
using NodaTime;

namespace GrassrootsDemocracy.Benchmarks.Data;

/// <summary>A village of fifteen posts in three bodies and two hundred people in families of five, drawn alike in every run.</summary>
internal sealed class PostWorlds
{
    /// <summary>How many people of a family there are; all of them are close relatives.</summary>
    public const int Family = 5;
    private const int People = 200;
    private static readonly Citation Source = new(
        new("Measures of an assumed county", "某县办法（假设）", "2026"),
        Provision.Article(1),
        TextStatus.Analogy
    );

    private PostWorlds(int seed)
    {
        var random = new Random(seed);
        ValueList<string> ids =
        [
            .. Enumerable.Range(0, People).Select(i => i.ToString("000", CultureInfo.InvariantCulture)),
        ];
        ValueList<Post> posts =
        [
            .. Body(Bodies.PartyBranchCommittee, "s", 5),
            .. Body(Bodies.VillagersCommittee, "d", 7),
            .. Body(Bodies.VillageSupervisionCommittee, "w", 3),
        ];
        Task = new()
        {
            Roster = new()
            {
                Community = "Willow Village",
                Posts = posts,
                People = [.. ids.Select(id => new Person { Id = id, IsWoman = random.Next(4) == 0 })],
                Tenures = [],
                Kinship = new([.. Kin(ids)]),
            },
            Day = new LocalDate(2026, 3, 14),
            Available =
            [
                .. ids.Select(id => new Availability
                {
                    PersonId = id,
                    EligibleFor = [.. posts.Where(_ => random.Next(4) == 0).Select(post => post.Id)],
                }),
            ],
            Goals = [PlanGoal.ClosestToPreferences],
            Preferences =
            [
                .. Enumerable
                    .Range(0, 60)
                    .Select(_ => (Person: ids[random.Next(People)], Post: posts[random.Next(posts.Count)].Id))
                    .Distinct()
                    .Select(pair => new PlanPreference(pair.Person, pair.Post, random.Next(1, 10))),
            ],
            ListAtMost = 1,
        };
    }

    /// <summary>Makes five villages.</summary>
    public static IReadOnlyList<PostWorlds> All =>
        [.. Enumerable.Range(1, 5).Select(seed => new PostWorlds(seed))];

    /// <summary>
    /// Gets the norms: relatives are kept apart within the villagers' committee, its members and their relatives are barred from
    /// the supervision committee, and the villagers' committee has at least two women.
    /// </summary>
    public static PlanRules Rules { get; } =
        PlanRules.From(
            Rulebook
                .Named("Assumed county", "某县（假设）")
                .With(PostNorms.VillagersCommittee.KeptApart, KinCircle.CloseRelatives, Source)
                .With(PostNorms.VillagersCommittee.WomenLeast, 2, Source)
                .With(
                    PostNorms.VillageSupervisionCommittee.Barred,
                    [
                        new()
                        {
                            Holders = [new(Bodies.VillagersCommittee)],
                            Relatives = KinCircle.CloseRelatives,
                        },
                    ],
                    Source
                )
        );

    /// <summary>Gets the task.</summary>
    public PlanTask Task { get; }

    private static IEnumerable<Post> Body(Label body, string letter, int count) =>
        Enumerable
            .Range(1, count)
            .Select(number => new Post
            {
                Id = $"{letter}{number}",
                Body = body,
                Office = number == 1 ? Office.Director : Office.Member,
                IsFullTime = true,
            });

    private static IEnumerable<Relation> Kin(ValueList<string> ids)
    {
        for (var i = 0; i < ids.Count; i++)
        {
            for (var j = i - (i % Family); j < i; j++)
            {
                yield return new(ids[i], ids[j], KinRelation.Sibling);
            }
        }
    }
}
