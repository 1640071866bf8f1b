using System.Globalization;
using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.Rulebooks.Localities;
using GrassrootsDemocracy.Voting;

namespace GrassrootsDemocracy.Tests.Elections;

// X1, joint recommendation (三推): three constituencies recommend together; Xiling district, 2004.
public sealed class JointRecommendationTests
{
    private static readonly Constituency[] AllThree =
    [
        Constituency.PartyMembers,
        Constituency.HouseholdDelegates,
        Constituency.ResidentUnits,
    ];

    private static readonly JointRecommendationRules Rules = JointRecommendationRules.From(Xiling2004.Layer);

    [Fact]
    public void The_recommendations_of_the_three_constituencies_are_pooled()
    {
        var outcome = Decided(posts: 2, willing: "ABCD", [5, 0, 9, 2], [1, 7, 0, 2], [2, 2, 0, 3]);
        Assert.Equal(
            [("B", 9L), ("C", 9L), ("A", 8L), ("D", 7L)],
            outcome.Persons.Select(person => (person.Name, person.Votes))
        );
    }

    // 30 % more than the posts, the fraction dropped: 5 to 7 posts are the sizes there were.
    [Theory]
    [InlineData(1, 1)]
    [InlineData(3, 3)]
    [InlineData(4, 5)]
    [InlineData(5, 6)]
    [InlineData(6, 7)]
    [InlineData(7, 9)]
    public void As_many_become_preliminary_candidates_as_the_surplus_says(int posts, int candidates)
    {
        int[] votes = [.. Enumerable.Range(1, 10).Select(place => 20 - place)];
        var outcome = Decided(posts, willing: "ABCDEFGHIJ", votes);
        Assert.Equal("ABCDEFGHIJ"[..candidates], string.Concat(outcome.Preliminary));
        Assert.Equal((Verdict.Met, (long?)candidates), Line(outcome, JointRecommendationFindings.Surplus));
    }

    // The published totals: 272 formal candidates for 209 posts, by background 188, 55, 23 and 6.
    [Fact]
    public void The_published_candidates_are_thirty_percent_more_than_the_posts()
    {
        Assert.Equal(272, 188 + 55 + 23 + 6);
        Assert.Equal(272, Surplus.AtLeastShare(Ratio.Percent(30), Rounding.Up).Candidates(209).Least);
        Assert.Equal(271, Surplus.AtLeastShare(Ratio.Percent(30), Rounding.Down).Candidates(209).Least);
    }

    // V25: with East twice A has 6 to B's 5, with East once 3: who is on the list hangs on it, and that of C does not.
    [Fact]
    public void A_station_counted_twice_puts_on_the_list_whom_every_count_puts_there()
    {
        var paper = new BallotPaper(["A", "B", "C"], limit: 1);
        var east = paper.CountPatterns([0b001], [3]).WithPart("East");
        var west = paper.CountPatterns([0b010, 0b100], [5, 9]).WithPart("West");
        var outcome = Rules.Decide(
            new()
            {
                Posts = 2,
                Tallies = [new(Constituency.PartyMembers, east + west + east)],
                Willing = ["A", "B", "C"],
            }
        );

        Assert.Equal(["C"], outcome.Preliminary);
        Assert.Equal(
            ["A", "B"],
            outcome
                .Persons.Where(person => person.State == JointRecommendationState.Undetermined)
                .Select(person => person.Name)
        );
        Assert.Contains(
            outcome.Findings,
            line =>
                line.ToString().Contains("whether the counts of East are one (2)", StringComparison.Ordinal)
        );
    }

    // V25: the same station in two tallies of one constituency is there twice as well; of two constituencies it is two.
    [Theory]
    [InlineData(Constituency.PartyMembers, "C")]
    [InlineData(Constituency.Voters, "C A")]
    public void A_station_in_two_tallies_of_one_constituency_is_counted_twice(
        Constituency other,
        string preliminary
    )
    {
        var paper = new BallotPaper(["A", "B", "C"], limit: 1);
        var east = paper.CountPatterns([0b001], [3]).WithPart("East");
        var west = paper.CountPatterns([0b010, 0b100], [5, 9]).WithPart("West");
        var outcome = Rules.Decide(
            new()
            {
                Posts = 2,
                Tallies = [new(Constituency.PartyMembers, east + west), new(other, east)],
                Willing = ["A", "B", "C"],
            }
        );

        Assert.Equal(preliminary, string.Join(' ', outcome.Preliminary));
    }

    [Fact]
    public void A_tie_that_every_count_gives_has_its_line()
    {
        var paper = new BallotPaper(["A", "B", "C", "D"], limit: 4);
        var east = paper.CountPatterns([0b1111], [3]).WithPart("East");
        var outcome = Rules.Decide(
            new()
            {
                Posts = 2,
                Tallies = [new(Constituency.PartyMembers, east + east)],
                Willing = ["A", "B", "C", "D"],
            }
        );

        Assert.Equal(4, outcome.TiedAtTheEdge.Count);
        Assert.Contains(outcome.Findings, line => line.Rule.Equals(JointRecommendationFindings.Tie));
    }

    [Fact]
    public void Who_is_not_willing_is_passed_over_whatever_the_votes()
    {
        var outcome = Decided(posts: 2, willing: "BCD", [9, 8, 7, 6]);
        Assert.Equal(["B", "C"], outcome.Preliminary);
        Assert.Equal(
            [
                JointRecommendationState.NotWilling,
                JointRecommendationState.Preliminary,
                JointRecommendationState.Preliminary,
                JointRecommendationState.NotReached,
            ],
            outcome.Persons.Select(person => person.State)
        );
        Assert.Equal((Verdict.Met, 3L), Line(outcome, JointRecommendationFindings.Willingness));
    }

    [Fact]
    public void Before_anybody_was_asked_nothing_is_determined()
    {
        var outcome = Decided(posts: 2, willing: null, [9, 8, 7, 6]);
        Assert.Empty(outcome.Preliminary);
        Assert.All(
            outcome.Persons,
            person => Assert.Equal(JointRecommendationState.Undetermined, person.State)
        );
        Assert.Equal(Verdict.Undetermined, Line(outcome, JointRecommendationFindings.Willingness).Verdict);
        Assert.Equal(Verdict.Undetermined, Line(outcome, JointRecommendationFindings.Surplus).Verdict);
    }

    [Fact]
    public void Too_few_who_are_willing_fall_short_of_the_surplus()
    {
        var outcome = Decided(posts: 4, willing: "AD", [9, 8, 7, 6, 5]);
        Assert.Equal(["A", "D"], outcome.Preliminary);
        Assert.Equal((Verdict.Breached, 2L), Line(outcome, JointRecommendationFindings.Surplus));
    }

    [Fact]
    public void Who_has_no_recommendation_is_no_candidate()
    {
        var outcome = Decided(posts: 3, willing: "ABCDE", [9, 8, 0, 0, 0]);
        Assert.Equal(["A", "B"], outcome.Preliminary);
        Assert.Empty(outcome.TiedAtTheEdge);
        Assert.Equal(JointRecommendationState.NotReached, outcome.Persons[2].State);
        Assert.Equal((Verdict.Breached, 2L), Line(outcome, JointRecommendationFindings.Surplus));
    }

    [Theory]
    [InlineData(new[] { 9, 7, 7, 7, 5 }, "A", "BCD")]
    [InlineData(new[] { 7, 7, 7, 7, 7 }, "", "ABCDE")]
    [InlineData(new[] { 9, 8, 7, 7, 5 }, "AB", "CD")]
    [InlineData(new[] { 9, 8, 7, 6, 6 }, "ABC", "")]
    [InlineData(new[] { 9, 9, 7, 6, 5 }, "ABC", "")]
    public void A_tie_at_the_edge_is_named_and_not_broken(int[] votes, string preliminary, string tied)
    {
        var outcome = Decided(posts: 3, willing: "ABCDE", votes);
        Assert.Equal(preliminary, string.Concat(outcome.Preliminary));
        Assert.Equal(tied, string.Concat(outcome.TiedAtTheEdge));
        var line = outcome.Findings.SingleOrDefault(finding =>
            finding.Rule.Equals(JointRecommendationFindings.Tie)
        );
        Assert.Equal(tied.Length > 0, line is not null);
        if (line is not null)
        {
            Assert.Equal((long)tied.Length, line.Measure.Actual);
            Assert.Equal(3L - preliminary.Length, line.Measure.Most);
        }
    }

    [Fact]
    public void One_who_is_not_willing_is_in_no_tie()
    {
        var outcome = Decided(posts: 1, willing: "BC", [7, 7, 6]);
        Assert.Equal(["B"], outcome.Preliminary);
        Assert.Empty(outcome.TiedAtTheEdge);
    }

    // 等额推荐: a ballot names as many as there are posts.
    [Theory]
    [InlineData(2, Verdict.Met)]
    [InlineData(3, Verdict.Met)]
    [InlineData(4, Verdict.Breached)]
    public void A_ballot_recommends_no_more_names_than_there_are_posts(int limit, Verdict verdict)
    {
        BallotPaper paper = new(["A", "B", "C", "D"], limit);
        var outcome = Rules.Decide(
            Facts(3, "ABCD", AllThree.Select(group => new ConstituencyTally(group, paper.Count([1UL]))))
        );
        Assert.Equal((verdict, (long)limit), Line(outcome, JointRecommendationFindings.NamesOverPosts));
    }

    [Theory]
    [InlineData(1, Verdict.Breached)]
    [InlineData(2, Verdict.Breached)]
    [InlineData(3, Verdict.Met)]
    public void All_three_constituencies_must_recommend(int groups, Verdict verdict)
    {
        var outcome = Decided(posts: 1, willing: "AB", [.. Enumerable.Repeat((int[])[2, 1], groups)]);
        Assert.Equal((verdict, (long)groups), Line(outcome, JointRecommendationFindings.Constituencies));
    }

    [Fact]
    public void One_constituency_twice_is_not_two()
    {
        BallotPaper paper = new(["A", "B"], 1);
        Constituency[] groups =
        [
            Constituency.PartyMembers,
            Constituency.PartyMembers,
            Constituency.Organisation,
        ];
        var outcome = Rules.Decide(
            Facts(1, "AB", groups.Select(group => new ConstituencyTally(group, paper.Count([1UL]))))
        );
        Assert.Equal((Verdict.Breached, 1L), Line(outcome, JointRecommendationFindings.Constituencies));
        Assert.Equal(3, outcome.Persons[0].Votes);
    }

    [Theory]
    [InlineData(null, Verdict.Undetermined, null)]
    [InlineData("", Verdict.Met, 0L)]
    [InlineData("ABC", Verdict.Met, 0L)]
    [InlineData("AD", Verdict.Breached, 1L)]
    [InlineData("DE", Verdict.Breached, 2L)]
    public void Formal_candidates_are_approved_from_among_the_preliminary_ones(
        string? approved,
        Verdict verdict,
        long? strangers
    )
    {
        var facts = Facts(3, "ABCD", Tallies(3, [9, 8, 7, 6]));
        var outcome = Rules.Decide(facts with { Approved = approved is null ? null : Names(approved) });
        Assert.Equal((verdict, strangers), Line(outcome, JointRecommendationFindings.Approval));
    }

    [Fact]
    public void Where_no_rulebook_says_how_many_nothing_is_determined()
    {
        var silent = JointRecommendationRules.From(Rulebook.Named("Silent"));
        var outcome = silent.Decide(Facts(2, "AB", Tallies(2, [9, 8])));
        Assert.All(
            outcome.Persons,
            person => Assert.Equal(JointRecommendationState.Undetermined, person.State)
        );
        Assert.All(
            outcome.Findings.Where(line => !line.Rule.Equals(JointRecommendationFindings.Approval)),
            line => Assert.Equal((Verdict.Undetermined, null), (line.Verdict, line.Source))
        );
    }

    // Silence on willingness is a question only when somebody is not known to be willing.
    [Theory]
    [InlineData("AB", JointRecommendationState.Preliminary)]
    [InlineData("A", JointRecommendationState.Undetermined)]
    public void Where_no_rulebook_speaks_of_willingness_the_unwilling_leave_all_undetermined(
        string willing,
        JointRecommendationState state
    )
    {
        var rules = JointRecommendationRules.From(
            Rulebook
                .Named("Silent")
                .With(JointRecommendationNorms.Surplus, Surplus.AtLeastMore(1), Layers.Source)
        );
        var outcome = rules.Decide(Facts(1, willing, Tallies(1, [9, 8])));
        Assert.All(outcome.Persons, person => Assert.Equal(state, person.State));
    }

    // Whom the committee approved is outside the list only when there is a list.
    [Fact]
    public void An_approval_is_not_judged_while_the_preliminary_list_is_undetermined()
    {
        var silent = JointRecommendationRules.From(Rulebook.Named("Silent"));
        var outcome = silent.Decide(Facts(1, "AB", Tallies(1, [9, 8])) with { Approved = ["A"] });
        var line = outcome.Findings.Single(each => each.Rule.Equals(JointRecommendationFindings.Approval));
        Assert.Equal(Verdict.Undetermined, line.Verdict);
    }

    [Fact]
    public void Constituencies_recommend_on_one_paper()
    {
        ConstituencyTally[] tallies =
        [
            new(Constituency.PartyMembers, new BallotPaper(["A", "B"], 1).Count([1UL])),
            new(Constituency.ResidentUnits, new BallotPaper(["B", "A"], 1).Count([1UL])),
        ];
        Assert.Throws<ArgumentException>(() => Facts(1, "AB", tallies));
        Assert.Throws<ArgumentException>(() => Facts(1, "AB", []));
    }

    [Fact]
    public void The_lines_come_in_order_and_in_both_languages()
    {
        var all = JointRecommendationFindings.All.ToList();
        var outcome = Decided(posts: 3, willing: "ABCDE", [9, 7, 7, 7, 5]);
        Assert.Equal(all, outcome.Findings.Select(line => line.Rule));
        foreach (var line in outcome.Findings)
        {
            Assert.DoesNotMatch("[{}\u4e00-\u9fff]", line.ToString());
            Assert.Matches("[\u4e00-\u9fff]", line.ToString("zh-Hans"));
            var number = line.Measure.Actual?.ToString(CultureInfo.InvariantCulture) ?? "";
            Assert.Contains(number, line.ToString(), StringComparison.Ordinal);
            Assert.Contains(number, line.ToString("zh-Hans"), StringComparison.Ordinal);
        }
    }

    private static JointRecommendationOutcome Decided(int posts, string? willing, params int[][] votes) =>
        Rules.Decide(Facts(posts, willing, Tallies(posts, votes)));

    private static JointRecommendation Facts(
        int posts,
        string? willing,
        IEnumerable<ConstituencyTally> tallies
    ) =>
        new()
        {
            Posts = posts,
            Tallies = [.. tallies],
            Willing = willing is null ? null : Names(willing),
        };

    // One name a ballot, so that the votes are whatever a test needs.
    private static IEnumerable<ConstituencyTally> Tallies(int posts, params int[][] votes)
    {
        BallotPaper paper = new(Names("ABCDEFGHIJ"[..votes[0].Length]), Math.Min(posts, votes[0].Length));
        ulong[] patterns = [.. Enumerable.Range(0, votes[0].Length).Select(place => 1UL << place)];
        return votes.Select(
            (own, group) =>
                new ConstituencyTally(
                    AllThree[group],
                    paper.CountPatterns(patterns, [.. own.Select(count => (long)count)])
                )
        );
    }

    private static ValueList<string> Names(string letters) =>
        [.. letters.Select(letter => letter.ToString())];

    private static (Verdict Verdict, long? Actual) Line(
        JointRecommendationOutcome outcome,
        RuleDescriptor rule
    )
    {
        var line = Assert.Single(outcome.Findings, finding => finding.Rule.Equals(rule));
        return (line.Verdict, line.Measure.Actual);
    }
}
