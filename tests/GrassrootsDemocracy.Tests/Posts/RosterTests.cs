using CsCheck;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Posts;

namespace GrassrootsDemocracy.Tests.Posts;

// Issue 5, tenure: half-open intervals; who moves between posts never counts twice on one day.
[System.Diagnostics.CodeAnalysis.SuppressMessage(
    "Security",
    "CA5394",
    Justification = "The orders are drawn, and drawn alike every time."
)]
public sealed class RosterTests
{
    private static readonly LocalDate Change = new(2026, 3, 1);

    private static Roster Moving =>
        Rosters.Of(
            (Bodies.VillagersCommittee, Office.Director, null),
            (Bodies.VillagersCommittee, Office.Member, null)
        ) with
        {
            People = [new() { Id = "Li" }],
            Tenures =
            [
                new()
                {
                    PostId = "001",
                    PersonId = "Li",
                    From = new(2024, 3, 1),
                    Until = Change,
                },
                new()
                {
                    PostId = "000",
                    PersonId = "Li",
                    From = Change,
                },
            ],
        };

    [Theory]
    [InlineData(2024, 2, 29, new string[0])]
    [InlineData(2024, 3, 1, new[] { "001" })]
    [InlineData(2026, 2, 28, new[] { "001" })]
    [InlineData(2026, 3, 1, new[] { "000" })]
    public void Who_moves_holds_one_post_on_each_day(int year, int month, int day, string[] posts)
    {
        var on = Moving.On(new(year, month, day));
        Assert.Equal(posts, on.PostsOf("Li").Select(post => post.Id));
        Assert.Equal(posts.Length, on.MembersOf(Bodies.VillagersCommittee).Count);
        Assert.Equal(2 - posts.Length, on.OpenPosts.Count);
    }

    [Fact]
    public void A_renewal_does_not_begin_anew()
    {
        var roster = Moving with
        {
            Tenures =
            [
                .. Moving.Tenures,
                new()
                {
                    PostId = "001",
                    PersonId = "Li",
                    From = new(2021, 3, 1),
                    Until = new(2024, 3, 1),
                },
                new()
                {
                    PostId = "001",
                    PersonId = "Li",
                    From = new(2015, 3, 1),
                    Until = new(2018, 3, 1),
                },
            ],
        };
        Assert.Equal(new(2021, 3, 1), Assert.Single(roster.On(new(2025, 1, 1)).Holdings).Since);
    }

    [Fact]
    public void A_tenure_of_an_unknown_post_or_person_is_a_finding_and_counts_nowhere()
    {
        var roster = Moving with
        {
            Tenures =
            [
                new()
                {
                    PostId = "nine",
                    PersonId = "Li",
                    From = Change,
                },
                new()
                {
                    PostId = "000",
                    PersonId = "nobody",
                    From = Change,
                },
            ],
        };
        var outcome = Rosters.Rules(Change).Check(roster, Change);
        Assert.Equal(2, outcome.Findings.Count(line => line.Rule.Equals(PostFindings.Unknown)));
        Assert.Empty(outcome.On.Holdings);
        Assert.Equal(Verdict.Breached, outcome.Verdict);
    }

    [Fact]
    public void Two_holders_of_one_post_are_a_finding()
    {
        var roster = Rosters.Of((Bodies.VillagersCommittee, Office.Director, "Li")) with
        {
            People = [new() { Id = "Li" }, new() { Id = "Wang", Name = "Li" }],
        };
        roster = roster with { Tenures = [.. roster.Tenures, roster.Tenures[0] with { PersonId = "Wang" }] };
        var outcome = Rosters.Rules(Change).Check(roster, Change);
        var line = outcome.Line(PostFindings.HeldTwice);
        Assert.Equal((2, 1), (line.Measure.Actual, line.Measure.ShortBy));
        Assert.Contains("Li (Wang)", line.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_tenure_that_ends_before_it_begins_is_refused()
    {
        var error = Assert.Throws<ArgumentException>(() =>
            Moving with
            {
                Tenures = [Moving.Tenures[0] with { Until = new(2024, 3, 1) }],
            }
        );
        Assert.Equal("Tenures", error.ParamName);
    }

    [Fact]
    public void Two_posts_or_people_of_one_id_are_refused()
    {
        Assert.Equal(
            "Posts",
            Assert
                .Throws<ArgumentException>(() => Moving with { Posts = [Moving.Posts[0], Moving.Posts[0]] })
                .ParamName
        );
        Assert.Equal(
            "People",
            Assert
                .Throws<ArgumentException>(() =>
                    Moving with
                    {
                        People = [new() { Id = "Li" }, new() { Id = "Li" }],
                    }
                )
                .ParamName
        );
    }

    [Fact]
    public void In_whatever_order_a_roster_is_written_the_ledger_is_the_same() =>
        Gen.Int[0, int.MaxValue]
            .Sample(
                seed =>
                {
                    var roster = Full;
                    var random = new Random(seed);
                    var shuffled = roster with
                    {
                        Posts = [.. Shuffled(roster.Posts)],
                        People = [.. Shuffled(roster.People)],
                        Tenures = [.. Shuffled(roster.Tenures)],
                    };
                    Assert.Equal(
                        Rosters.Rules(Change).Check(roster, Change).Findings.Select(line => line.ToString()),
                        Rosters.Rules(Change).Check(shuffled, Change).Findings.Select(line => line.ToString())
                    );

                    IEnumerable<T> Shuffled<T>(ValueList<T> items) => items.OrderBy(_ => random.Next());
                },
                iter: 50
            );

    [Fact]
    public void A_roster_without_anything_has_no_findings_and_nothing_that_is_not_met()
    {
        var outcome = Rosters.Rules(Change).Check(Rosters.Of(), Change);
        Assert.Empty(outcome.Findings);
        Assert.Equal(Verdict.Met, outcome.Verdict);
    }

    private static Roster Full =>
        Rosters.Of([
            .. Rosters.Committee(Bodies.VillagersCommittee, "a", 4),
            (Bodies.PartyBranchCommittee, Office.Secretary, "a0"),
            (Bodies.PartyBranchCommittee, Office.Member, "p1"),
            (Bodies.VillageSupervisionCommittee, Office.Director, "a1"),
            (Bodies.VillageSupervisionCommittee, Office.Member, "s1"),
        ]) with
        {
            Kinship = new(
                new Relation("a0", "a2", KinRelation.Spouse),
                new Relation("s1", "a3", KinRelation.Sibling)
            ),
        };
}
