using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Elections.Party.TwoBallots;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Rulebooks;
using GrassrootsDemocracy.Voting;

namespace GrassrootsDemocracy.Tests.Elections.Party.TwoBallots;

// Four disclosures, two ballots, one pledge (systems.md S1), under Suizhou's layer and the party regulation of 1990.
public sealed class TwoBallotTests
{
    private static readonly LocalDate Day = new(2005, 9, 20);

    private static readonly Rulebook Law = RulebookCatalogue.BuiltIn.Find(
        JurisdictionCode.Parse("421300"),
        Day
    );

    private static readonly TwoBallotRules Rules = TwoBallotRules.From(
        Law,
        ElectionNorms.PartyBranchCommittee,
        Franchise.PartyMembers
    );

    [Fact]
    public void The_members_elect_from_the_list_of_the_villagers_and_the_secretary_pledges()
    {
        var outcome = Rules.Decide(Whole());
        Assert.True(outcome.IsComplete);
        Assert.Equal(["A", "B", "C"], outcome.Elections[0].Elected);
        Assert.Equal(["A"], outcome.Elections[1].Elected);
        Assert.All(
            outcome.Findings.Where(line => TwoBallotFindings.All.Contains(line.Rule)),
            line => Assert.Equal(Verdict.Met, line.Verdict)
        );
        Assert.Equal(4, outcome.Findings.Count(line => line.Rule.Equals(TwoBallotFindings.Disclosure)));
    }

    [Fact]
    public void A_stranger_on_the_members_ballot_is_found()
    {
        var whole = Whole();
        var outcome = Rules.Decide(
            whole with
            {
                Elections = [Vote(3, ["A", "B", "C", "Z"], [20, 18, 17, 2])],
            }
        );
        var line = Assert.Single(outcome.Findings, line => line.Rule.Equals(TwoBallotFindings.List));
        Assert.Equal((Verdict.Breached, 1L), (line.Verdict, line.Measure.Actual));
    }

    [Theory]
    [InlineData("secretary", "2005-09-25", Verdict.Met)]
    [InlineData("secretary", null, Verdict.Breached)]
    [InlineData("member", "2005-09-25", Verdict.Breached)]
    [InlineData(null, null, Verdict.Breached)]
    public void The_secretary_pledges_in_public(string? office, string? day, Verdict verdict)
    {
        var pledge = office is null
            ? null
            : new Pledge
            {
                Office = new(office, office, "某"),
                Name = "A",
                PublishedOn = day is null ? null : new LocalDate(2005, 9, 25),
            };
        var outcome = Rules.Decide(Whole() with { Pledge = pledge });
        Assert.Equal(verdict, VerdictOf(outcome, TwoBallotFindings.Pledge));
    }

    [Theory]
    [InlineData(10, Verdict.Met)]
    [InlineData(11, Verdict.Breached)]
    public void A_norm_may_say_by_when_the_pledge_is_made(int days, Verdict verdict)
    {
        var layer = Law.Under("Town", "某镇")
            .With(ElectionNorms.PartyBranchCommittee.TwoBallots.PledgePublished, new(10), Layers.Source);
        var rules = TwoBallotRules.From(layer, ElectionNorms.PartyBranchCommittee, Franchise.PartyMembers);
        var pledge = new Pledge
        {
            Office = Office.Secretary,
            Name = "A",
            PublishedOn = Day.PlusDays(days),
        };
        Assert.Equal(
            verdict,
            VerdictOf(rules.Decide(Whole() with { Pledge = pledge }), TwoBallotFindings.PledgeDay)
        );
    }

    [Fact]
    public void Before_the_members_have_voted_what_is_missing_is_open()
    {
        var outcome = Rules.Decide(new() { Confidence = Trust(), Disclosed = [ElectionDisclosures.Target] });
        Assert.False(outcome.IsComplete);
        Assert.Equal(
            [Verdict.Met, Verdict.Undetermined, Verdict.Undetermined, Verdict.Undetermined],
            outcome
                .Findings.Where(line => line.Rule.Equals(TwoBallotFindings.Disclosure))
                .Select(line => line.Verdict)
        );
        Assert.Equal(Verdict.Undetermined, VerdictOf(outcome, TwoBallotFindings.Pledge));
    }

    [Fact]
    public void The_result_that_was_not_published_is_a_breach_once_there_is_one()
    {
        var outcome = Rules.Decide(Whole() with { Disclosed = [ElectionDisclosures.Target] });
        Assert.Equal(
            3,
            outcome.Findings.Count(line =>
                line.Rule.Equals(TwoBallotFindings.Disclosure) && line.Verdict == Verdict.Breached
            )
        );
    }

    [Fact]
    public void The_list_is_what_the_paper_prints() =>
        Assert.Equal(
            ["A", "B", "C", "D", "E", "F"],
            Rules.Paper(Rules.Confidence.Decide(Trust()), 3).Options
        );

    private static Verdict VerdictOf(TwoBallotOutcome outcome, RuleDescriptor rule) =>
        Assert.Single(outcome.Findings, line => line.Rule.Equals(rule)).Verdict;

    private static TwoBallotElection Whole() =>
        new()
        {
            Confidence = Trust(),
            Elections = [Vote(3, ["A", "B", "C", "D"], [20, 18, 17, 9]), Vote(1, ["A", "B"], [20, 5])],
            Disclosed =
            [
                ElectionDisclosures.Result,
                ElectionDisclosures.Procedure,
                ElectionDisclosures.Conditions,
                ElectionDisclosures.Target,
            ],
            Pledge = new()
            {
                Office = Office.Secretary,
                Name = "A",
                PublishedOn = Day,
            },
        };

    // Seven people stand; G has the fewest votes of confidence.
    private static ConfidenceBallot Trust()
    {
        string[] names = ["A", "B", "C", "D", "E", "F", "G"];
        return new()
        {
            Tally = BallotPaper
                .Of(names, 6)
                .CountPatterns([1, 2, 4, 8, 16, 32, 64], [90, 80, 70, 60, 50, 40, 30]),
            Posts = 3,
            Voters = Circles.Villagers,
            Qualified = [.. names],
        };
    }

    // Twenty-five members, all present; each name's votes go on ballots that have room for them.
    private static ElectionRecord Vote(int seats, string[] names, int[] votes)
    {
        var ballots = new ulong[25];
        var next = 0;
        foreach (var (place, count) in votes.Index())
        {
            for (var i = 0; i < count; i++)
            {
                ballots[next++ % ballots.Length] |= 1UL << place;
            }
        }

        return new()
        {
            Contest = new()
            {
                Body = new() { Name = "Branch", Jurisdiction = JurisdictionCode.Parse("421300") },
                Day = Day,
                Seats = seats,
                OtherMembers = 3 - seats,
            },
            Roll = new() { Franchise = Franchise.PartyMembers, Registered = 25 },
            Tally = Rules.Election.Paper(names, seats).Count(ballots).WithIssued(25),
            Attendance = new() { Due = 25, Present = 25 },
        };
    }
}
