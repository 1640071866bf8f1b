using CsCheck;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Posts;
using GrassrootsDemocracy.Posts.Planning;
using GrassrootsDemocracy.Rulebooks;

namespace GrassrootsDemocracy.Tests.Posts.Planning;

// Relatives in great numbers, counted in steps of work and not in time.
public sealed class PlanKinTests
{
    private static readonly PlanRules Law = PlanRules.From(
        RulebookCatalogue.BuiltIn.Find(JurisdictionCode.Nation, PlanScene.Day)
    );

    // X3: children of one parent, each married to somebody who is no candidate.
    [Theory]
    [InlineData(500)]
    [InlineData(2_000)]
    public void Children_of_one_parent_are_looked_at_once_and_not_pair_by_pair(int children)
    {
        var task = Children(children);
        var work = new PlanWork(long.MaxValue, TestContext.Current.CancellationToken);
        var book = PlanScene.Book(task, Law.Posts);
        var people = PlanKernel.Of(book, given: null, preferences: null, book.Posts.Length, work);
        _ = new PlanModel(book, given: null, people, goals: null, work);

        Assert.InRange(people.Length, 15, 40);
        Assert.InRange(long.MaxValue - work.Left, 1, 200L * children);
        Assert.All(book.Asks.OfType<KinAsk>(), ask => Assert.Equal(children, ask.People.Length));
    }

    [Fact]
    public void Two_thousand_children_of_one_parent_are_as_few_for_the_posts_as_one_family_of_twenty()
    {
        var outcome = Law.Plan(Children(2_000), TestContext.Current.CancellationToken);
        Assert.Equal((false, true, 5L), (outcome.IsPossible, outcome.AreFewestSteps, outcome.LeastSteps));
    }

    // However long a line is, nobody beyond the circle is walked to.
    [Fact]
    public void A_long_line_of_parents_is_walked_no_farther_than_the_circle_reaches()
    {
        var task = Children(2_000);
        var line = Enumerable
            .Range(1, 1_999)
            .Select(child => new Relation($"p{child - 1:D5}", $"p{child:D5}", KinRelation.Parent));
        task = task with { Roster = task.Roster with { Kinship = new(line) } };
        var work = PlanScene.Work();
        _ = new PlanBook(task, Law.Posts, work);
        Assert.InRange(long.MaxValue - work.Left, 1, 200L * 2_000);
        Assert.Equal(
            ["p00998", "p00999", "p01001", "p01002"],
            task.Roster.Kinship.RelativesOf("p01000", KinCircle.CloseRelatives).Select(path => path.Person)
        );
    }

    // Relatives as they are told one by one are those that are found by kins, whatever is said of them.
    [Fact]
    public void Whoever_is_alike_is_a_relative_of_the_same_people() =>
        Gen.Select(Gen.Int[0, 9], Gen.Int[0, 13], Gen.Int[0, 4])
            .Array[0, 24]
            .Sample(
                said =>
                {
                    var kinship = new Kinship(
                        said.Where(each => each.Item1 != each.Item2)
                            .Select(each => new Relation(
                                Name(each.Item1),
                                Name(each.Item2),
                                Kinds[each.Item3]
                            ))
                    );
                    string[] people = [.. Enumerable.Range(0, 10).Select(Name)];
                    var among = kinship.Among(
                        people.ToHashSet(StringComparer.Ordinal),
                        TestContext.Current.CancellationToken
                    );
                    var kin = new PlanKin(
                        among.AlikeOf(people, TestContext.Current.CancellationToken),
                        person =>
                            among
                                .FoundFrom(people[person], KinCircle.CloseRelatives)
                                .Select(name => Array.IndexOf(people, name))
                                .Where(place => place >= 0)
                    );
                    for (var one = 0; one < people.Length; one++)
                    {
                        for (var other = 0; other < people.Length; other++)
                        {
                            var isRelated =
                                one != other
                                && kinship.Explain(people[one], people[other], KinCircle.CloseRelatives)
                                    is not null;
                            Assert.Equal(isRelated, kin.AreRelatives(one, other));
                        }
                    }
                },
                iter: 3_000
            );

    private static readonly KinRelation[] Kinds =
    [
        KinRelation.Parent,
        KinRelation.Parent,
        KinRelation.Sibling,
        KinRelation.Spouse,
        KinRelation.Grandparent,
    ];

    private static string Name(int number) => $"p{number:D2}";

    private static PlanTask Children(int children)
    {
        string[] posts =
        [
            .. from body in "SDW" from number in Enumerable.Range(1, 5) select $"{body}{number}",
        ];
        return new()
        {
            Roster = new()
            {
                Community = "Willow Village",
                Posts = [.. posts.Select(PlanScene.Post)],
                People =
                [
                    .. Enumerable
                        .Range(0, children)
                        .Select(child => new Person
                        {
                            Id = $"p{child:D5}",
                            IsWoman = child % 3 == 0,
                            Traits = child % 5 == 0 ? [PostFacts.KnowsFinance] : [],
                        }),
                ],
                Tenures = [],
                Kinship = new(
                    Enumerable
                        .Range(0, children)
                        .SelectMany(child =>
                            (Relation[])
                                [
                                    new("head", $"p{child:D5}", KinRelation.Parent),
                                    new($"q{child:D5}", $"p{child:D5}", KinRelation.Spouse),
                                ]
                        )
                ),
                IsMultiEthnic = false,
                Counts = [new(Circles.FullPartyMembers, 30)],
            },
            Day = PlanScene.Day,
            Available =
            [
                .. Enumerable
                    .Range(0, children)
                    .Select(child => new Availability
                    {
                        PersonId = $"p{child:D5}",
                        EligibleFor = [.. posts],
                    }),
            ],
        };
    }
}
