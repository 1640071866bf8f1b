using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Voting;
using GrassrootsDemocracy.Voting.Deciding;

namespace GrassrootsDemocracy.Tests.Elections;

// The ledger of a vote: every requirement with its numbers and its article, met or not.
public sealed class LedgerTests
{
    [Fact]
    public void The_rules_are_listed_in_the_order_in_which_they_are_tested() =>
        Assert.Equal(
            [
                "election.seats",
                "election.roll-published",
                "election.registration",
                "election.surplus",
                "election.surplus-fixed",
                "election.runoff",
                "election.excess-ballots",
                "election.part-excess",
                "election.part-twice",
                "election.issued",
                "election.turnout",
                "election.valid",
                "election.invalid",
                "election.over-marked",
                "election.blank",
                "election.write-ins",
                "election.majority",
                "election.rank",
                "election.tie",
                "election.shortfall",
                "election.vacancies",
                "election.vacancies-decided",
            ],
            ElectionFindings.All.Select(rule => rule.Id)
        );

    [Fact]
    public void The_lines_come_in_the_order_of_the_rules()
    {
        var all = ElectionFindings.All.ToList();
        all.Insert(all.IndexOf(ElectionFindings.Tie), VoteFindings.Doubt);
        foreach (var outcome in LedgerScenes.All.Select(scene => scene.Decide()))
        {
            var places = outcome.Findings.Select(line => all.IndexOf(line.Rule)).ToList();
            Assert.DoesNotContain(-1, places);
            Assert.Equal(places.Order(), places);
        }
    }

    [Fact]
    public void Every_candidate_has_a_line_for_the_majority()
    {
        foreach (
            var outcome in LedgerScenes
                .All.Where(scene => scene.Round != ElectionRound.Runoff)
                .Select(scene => scene.Decide())
        )
        {
            Assert.Equal(
                outcome.Candidates.Select(result => result.Name),
                outcome
                    .Findings.Where(line => line.Rule.Equals(ElectionFindings.Majority))
                    .Select(line => line.Subject)
            );
        }
    }

    // Village law of 2018 art. 14(1): 选举日的二十日前.
    [Theory]
    [InlineData(21, Verdict.Met)]
    [InlineData(20, Verdict.Met)]
    [InlineData(19, Verdict.Breached)]
    [InlineData(0, Verdict.Breached)]
    [InlineData(-1, Verdict.Breached)]
    [InlineData(null, Verdict.Undetermined)]
    public void The_roll_is_published_twenty_days_before_the_vote(int? days, Verdict verdict)
    {
        var line = Line(
            new()
            {
                PublishedOn = days is { } before ? Scene.Day.PlusDays(-before) : null,
                Ballots = 60,
                Votes = [60],
            },
            ElectionFindings.RollPublished
        );
        Assert.Equal((verdict, "art. 14(1)"), (line!.Verdict, line.Source!.Provision.Name));
    }

    [Fact]
    public void A_breach_before_the_vote_is_a_line_and_not_the_end()
    {
        var outcome = new Scene
        {
            PublishedOn = Scene.Day,
            Seats = 2,
            Ballots = 60,
            Votes = [60, 60],
        }.Decide();
        Assert.Equal(ElectionStatus.Complete, outcome.Status);
        Assert.Equal(
            [ElectionFindings.Seats, ElectionFindings.RollPublished, ElectionFindings.Surplus],
            outcome.Findings.Where(line => line.Verdict == Verdict.Breached).Select(line => line.Rule)
        );
    }

    // Art. 6(1): three to seven members, those elected otherwise included.
    [Theory]
    [InlineData(2, 0, Verdict.Breached)]
    [InlineData(3, 0, Verdict.Met)]
    [InlineData(2, 1, Verdict.Met)]
    [InlineData(7, 0, Verdict.Met)]
    [InlineData(8, 0, Verdict.Breached)]
    [InlineData(1, 7, Verdict.Breached)]
    public void A_committee_has_three_to_seven_members(int seats, int others, Verdict verdict) =>
        Assert.Equal(
            verdict,
            Line(
                new()
                {
                    Seats = seats,
                    OtherMembers = others,
                    Ballots = 60,
                    Votes = [60],
                },
                ElectionFindings.Seats
            )!.Verdict
        );

    // Art. 15(1): 候选人的名额应当多于应选名额.
    [Theory]
    [InlineData(2, Verdict.Breached)]
    [InlineData(3, Verdict.Breached)]
    [InlineData(4, Verdict.Met)]
    [InlineData(9, Verdict.Met)]
    public void There_are_more_candidates_than_seats(int candidates, Verdict verdict) =>
        Assert.Equal(
            verdict,
            Line(
                new()
                {
                    Seats = 3,
                    Ballots = 60,
                    Votes = new int[candidates],
                },
                ElectionFindings.Surplus
            )!.Verdict
        );

    [Theory]
    [InlineData(null, null)]
    [InlineData(120, Verdict.Undetermined)]
    public void Registration_is_a_line_when_those_entitled_are_known(int? entitled, Verdict? verdict)
    {
        Scene scene = new()
        {
            Entitled = entitled,
            Ballots = 60,
            Votes = [60],
        };
        Assert.Equal(verdict, Line(scene, ElectionFindings.Registration)?.Verdict);
    }

    [Theory]
    [InlineData(111, Verdict.Met)]
    [InlineData(112, Verdict.Breached)]
    [InlineData(100, Verdict.Met)]
    [InlineData(99, Verdict.Undetermined)]
    [InlineData(0, Verdict.Breached)]
    public void A_lower_rulebook_may_ask_for_a_share_of_those_entitled(int entitled, Verdict verdict)
    {
        Quota ninety = new(Threshold.AtLeast(9, 10), Base.Entitled);
        Scene scene = new()
        {
            Law = Layers.With(Layers.Names.Registration, ninety),
            Entitled = entitled,
            Ballots = 60,
            Votes = [60],
        };
        Assert.Equal(verdict, Line(scene, ElectionFindings.Registration)!.Verdict);
    }

    [Fact]
    public void A_further_election_has_no_new_roll_and_a_surplus_of_its_own()
    {
        Scene scene = new()
        {
            Round = ElectionRound.Further,
            Entitled = 120,
            Ballots = 60,
            Votes = [60],
        };
        Assert.Null(Line(scene, ElectionFindings.RollPublished));
        Assert.Null(Line(scene, ElectionFindings.Registration));

        // How many stand in a further election is another norm, which the law leaves to the provinces.
        var surplus = Line(scene, ElectionFindings.Surplus)!;
        Assert.Equal((Verdict.Undetermined, "art. 15(5)"), (surplus.Verdict, surplus.Source!.Provision.Name));
    }

    [Fact]
    public void That_no_ballots_are_too_many_needs_no_provision()
    {
        Scene scene = new() { Ballots = 100, Votes = [60] };
        Assert.Null(Line(scene, ElectionFindings.ExcessBallots)!.Source);
        var excess = Line(scene with { Ballots = 101 }, ElectionFindings.ExcessBallots)!;
        Assert.Equal((Verdict.Undetermined, "art. 15(5)"), (excess.Verdict, excess.Source!.Provision.Name));
    }

    [Fact]
    public void Blank_ballots_are_a_line_whatever_they_are()
    {
        Scene scene = new() { Ballots = 60, Votes = [40] };
        Assert.Equal(Verdict.Undetermined, Line(scene, ElectionFindings.Blank)!.Verdict);
        var settled = scene with { Law = Layers.With(Layers.Names.Blank, BlankBallot.IsInvalid) };
        var line = Line(settled, ElectionFindings.Blank)!;
        Assert.Equal((Verdict.Met, 20L, 60L), (line.Verdict, line.Measure.Actual, line.Measure.Whole));
        Assert.Equal(40, settled.Record.Tally.Valid);
        Assert.Null(Line(scene with { Votes = [60] }, ElectionFindings.Blank));
    }

    private static Finding? Line(Scene scene, RuleDescriptor rule) =>
        scene.Decide().Findings.SingleOrDefault(line => line.Rule.Equals(rule));
}
