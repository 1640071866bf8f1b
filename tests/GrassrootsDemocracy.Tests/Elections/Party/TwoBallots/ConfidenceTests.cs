using CsCheck;
using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Elections.Party.TwoBallots;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Rulebooks.Localities;
using GrassrootsDemocracy.Voting;
using GrassrootsDemocracy.Voting.Deciding;

namespace GrassrootsDemocracy.Tests.Elections.Party.TwoBallots;

// The first of the two ballots (systems.md S1): confidence by all villagers, twice as many names as posts.
public sealed class ConfidenceTests
{
    private static readonly ConfidenceNorms Norms = ElectionNorms.PartyBranchCommittee.TwoBallots.Confidence;

    private static readonly ConfidenceRules Rules = ConfidenceRules.From(Suizhou2005.Layer, Norms);

    [Theory]
    [InlineData(1, new[] { 9, 8, 7 }, new[] { "A", "B" }, new string[0])]
    [InlineData(1, new[] { 9, 8, 8 }, new[] { "A" }, new[] { "B", "C" })]
    [InlineData(1, new[] { 8, 8, 8 }, new string[0], new[] { "A", "B", "C" })]
    [InlineData(1, new[] { 8, 8, 7 }, new[] { "A", "B" }, new string[0])]
    [InlineData(2, new[] { 1, 2, 3, 4, 5 }, new[] { "E", "D", "C", "B" }, new string[0])]
    [InlineData(2, new[] { 1, 1, 3, 4, 5 }, new[] { "E", "D", "C" }, new[] { "A", "B" })]
    [InlineData(1, new[] { 9, 0, 0 }, new[] { "A" }, new string[0])]
    [InlineData(1, new[] { 0, 0 }, new string[0], new string[0])]
    public void Twice_as_many_as_posts_go_on_and_a_tie_at_the_edge_is_said(
        int posts,
        int[] votes,
        string[] preliminary,
        string[] tied
    )
    {
        var outcome = Rules.Decide(Ballot(posts, votes));
        Assert.Equal(preliminary, outcome.Preliminary);
        Assert.Equal(tied, outcome.TiedAtTheEdge);
        var found = preliminary.Length + tied.Length;
        Assert.Equal(
            found >= 2 * posts ? Verdict.Met : Verdict.Breached,
            Line(outcome, ConfidenceFindings.Places).Verdict
        );
    }

    [Fact]
    public void Whoever_did_not_pass_the_review_or_withdrew_is_passed_over()
    {
        var ballot = Ballot(1, [9, 8, 7, 6]) with { Qualified = ["A", "C", "D"], Withdrawn = ["C"] };
        var outcome = Rules.Decide(ballot);
        Assert.Equal(["A", "D"], outcome.Preliminary);
        Assert.Equal(
            [
                ConfidenceState.Preliminary,
                ConfidenceState.NotQualified,
                ConfidenceState.Withdrawn,
                ConfidenceState.Preliminary,
            ],
            outcome.Persons.Select(person => person.State)
        );
        Assert.Equal(Verdict.Breached, Line(outcome, ConfidenceFindings.Review).Verdict);
    }

    [Fact]
    public void Nobody_goes_on_before_the_review_is_known()
    {
        var outcome = Rules.Decide(Ballot(1, [9, 8, 7]) with { Qualified = null });
        Assert.All(outcome.Persons, person => Assert.Equal(ConfidenceState.Undetermined, person.State));
        Assert.Equal(Verdict.Undetermined, Line(outcome, ConfidenceFindings.Review).Verdict);
        Assert.Equal(Verdict.Undetermined, Line(outcome, ConfidenceFindings.Places).Verdict);
    }

    [Theory]
    [InlineData("villagers", Verdict.Met)]
    [InlineData("party-members", Verdict.Breached)]
    [InlineData(null, Verdict.Undetermined)]
    public void All_villagers_cast_the_ballot(string? circle, Verdict verdict)
    {
        var voters = circle is null ? null : Label.Of($"circle/{circle}");
        var outcome = Rules.Decide(Ballot(1, [9, 8]) with { Voters = voters });
        Assert.Equal(verdict, Line(outcome, ConfidenceFindings.Voters).Verdict);
    }

    [Theory]
    [InlineData(50, ConfidenceState.NotTrusted)]
    [InlineData(51, ConfidenceState.Preliminary)]
    public void A_share_counts_where_a_norm_asks_for_one(int votes, ConfidenceState state)
    {
        var rules = With(Norms.Share, new Quota(Threshold.Majority, Base.Collected));
        var outcome = rules.Decide(Ballot(1, [60, votes]));
        Assert.Equal(state, outcome.Persons[1].State);
    }

    [Fact]
    public void Without_posts_everybody_with_the_share_goes_on()
    {
        var rules = With(Norms.Share, new Quota(Threshold.Majority, Base.Collected));
        var outcome = rules.Decide(Ballot(1, [60, 60, 51, 50]) with { Posts = null });
        Assert.Equal(["A", "B", "C"], outcome.Preliminary);
        var silent = Rules.Decide(Ballot(1, [60, 60]) with { Posts = null });
        Assert.All(silent.Persons, person => Assert.Equal(ConfidenceState.Undetermined, person.State));
    }

    [Theory]
    [InlineData(200L, ConfidenceState.BallotInvalid)]
    [InlineData(199L, ConfidenceState.Preliminary)]
    [InlineData(100L, ConfidenceState.Preliminary)]
    [InlineData(99L, ConfidenceState.Undetermined)] // V18: more than everybody is no turnout
    [InlineData(null, ConfidenceState.Undetermined)]
    public void A_turnout_counts_where_a_norm_asks_for_one(long? entitled, ConfidenceState state)
    {
        var rules = With(Norms.Turnout, new Quota(Threshold.Majority, Base.Roll));
        var outcome = rules.Decide(Ballot(1, [60, 50]) with { Entitled = entitled });
        Assert.All(outcome.Persons, person => Assert.Equal(state, person.State));
    }

    [Fact]
    public void A_term_that_is_left_open_leaves_the_result_open()
    {
        var layer = Suizhou2005.Layer.LeavingOpen(Norms.Share, Layers.Source);
        var outcome = ConfidenceRules.From(layer, Norms).Decide(Ballot(1, [9, 8]));
        Assert.All(outcome.Persons, person => Assert.Equal(ConfidenceState.Undetermined, person.State));
    }

    [Fact]
    public void Reserve_cadres_are_ranked_by_both_ballots_with_the_same_mechanism()
    {
        var layer = Suizhou2005
            .Layer.With(ConfidenceNorms.ReserveCadres.Places, Surplus.AtLeastMore(2), Layers.Source)
            .With(ConfidenceNorms.ReserveCadresByMembers.Places, Surplus.AtLeastMore(0), Layers.Source);
        var first = ConfidenceRules
            .From(layer, ConfidenceNorms.ReserveCadres)
            .Decide(Ballot(1, [9, 8, 7, 6]));
        var second = ConfidenceRules
            .From(layer, ConfidenceNorms.ReserveCadresByMembers)
            .Decide(Ballot(1, [5, 9, 1, 9]) with { Qualified = first.Preliminary });
        Assert.Equal(["A", "B", "C"], first.Preliminary);
        Assert.Equal(["B"], second.Preliminary);
    }

    [Fact]
    public void Passing_somebody_over_never_changes_the_order_of_the_others() =>
        Gen.Select(Gen.Int[0, 6].Array[1, 7], Gen.Int[1, 3], Gen.Int[0, 6])
            .Sample(
                (votes, posts, out_) =>
                {
                    var ballot = Ballot(posts, votes);
                    var gone = Name(out_ % votes.Length);
                    var before = Rules.Decide(ballot);
                    var after = Rules.Decide(ballot with { Withdrawn = [gone] });
                    Assert.Equal(
                        before.Persons.Select(person => person.Name),
                        after.Persons.Select(person => person.Name)
                    );
                    Assert.DoesNotContain(gone, after.Preliminary);
                    var stayed = before.Preliminary.Where(name =>
                        !string.Equals(name, gone, StringComparison.Ordinal)
                    );
                    Assert.All(stayed, name => Assert.Contains(name, after.Preliminary));
                }
            );

    private static ConfidenceRules With<T>(NormName<T> name, T value)
        where T : notnull => ConfidenceRules.From(Suizhou2005.Layer.With(name, value, Layers.Source), Norms);

    private static Finding Line(ConfidenceOutcome outcome, RuleDescriptor rule) =>
        Assert.Single(outcome.Findings, line => line.Rule.Equals(rule));

    private static string Name(int place) => ((char)('A' + place)).ToString();

    // A hundred ballots, each person's votes on the first of them.
    // East has A before C, West C before A; B leads everywhere.
    [Theory]
    [InlineData("East", new[] { "B" }, 1)]
    [InlineData("South", new[] { "A", "B" }, 0)]
    public void Whoever_goes_on_by_a_station_added_twice_is_open(
        string other,
        string[] preliminary,
        int doubts
    )
    {
        var paper = BallotPaper.Of(["A", "B", "C"], 3);
        Tally East(string name) => paper.CountPatterns([0b011, 0b110], [6, 4]).WithPart(name);
        var west = paper.CountPatterns([0b011, 0b110], [3, 6]).WithPart("West");
        var outcome = Rules.Decide(Ballot(1, [1, 1, 1]) with { Tally = East("East") + west + East(other) });
        Assert.Equal(preliminary, outcome.Preliminary.Order(StringComparer.Ordinal));
        Assert.Equal(doubts, outcome.Findings.Count(line => line.Rule.Equals(VoteFindings.Doubt)));
    }

    private static ConfidenceBallot Ballot(int posts, int[] votes)
    {
        var names = votes.Select((_, place) => Name(place)).ToArray();
        var ballots = new ulong[100];
        foreach (var (place, count) in votes.Index())
        {
            for (var i = 0; i < count; i++)
            {
                ballots[i] |= 1UL << place;
            }
        }

        return new()
        {
            Tally = BallotPaper.Of(names, names.Length).Count(ballots),
            Posts = posts,
            Voters = Circles.Villagers,
            Qualified = [.. names],
        };
    }
}
