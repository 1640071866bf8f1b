using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Rulebooks.National;
using GrassrootsDemocracy.Tests.Elections;

namespace GrassrootsDemocracy.Tests.Rulebooks.National;

// 基层组织选举工作暂行条例 of 1990 and 条例 of 2020; 支部工作条例（试行） of 2018.
public sealed class PartyRegulationTests
{
    private const string Kind = "party-branch-committee";

    [Fact]
    public void The_instruments_changed_on_known_days()
    {
        Assert.Equal(
            [new(1990, 6, 27), new LocalDate(2020, 7, 13)],
            PartyElectionRegulation.Editions.Changes
        );
        Assert.Equal([new LocalDate(2018, 10, 28)], PartyBranchRegulation.Editions.Changes);
    }

    [Theory]
    [InlineData("1990-06-27", "surplus", "exactly 1/5 of the seats more, rounded up | art. 12 | Read")]
    [InlineData(
        "1990-06-27",
        "turnout.by-members",
        "more than 4/5 of those due, counting those present | [article not known] | Confirmed"
    )]
    [InlineData("1990-06-27", "write-ins", "allowed | [article not known] | Confirmed")]
    [InlineData(
        "1990-06-27",
        "excess-ballots",
        "more ballots than the ballots issued: the vote is void | [article not known] | Confirmed"
    )]
    [InlineData("1990-06-27", "over-marked", "the ballot is void | [article not known] | Confirmed")]
    [InlineData("1990-06-27", "majority", "more than 1/2 of those present | [article not known] | Confirmed")]
    [InlineData(
        "1990-06-27",
        "further-majority",
        "more than 1/2 of those present | [article not known] | Confirmed"
    )]
    [InlineData("1990-06-27", "tie", "the tied ones are voted on again | [article not known] | Confirmed")]
    [InlineData(
        "2020-07-12",
        "turnout.by-members",
        "more than 4/5 of those due, counting those present | [article not known] | Confirmed"
    )]
    [InlineData(
        "2020-07-13",
        "turnout.by-members",
        "at least 4/5 of those due, counting those present | art. 19 | Confirmed"
    )]
    [InlineData("2020-07-12", "surplus", "exactly 1/5 of the seats more, rounded up | art. 12 | Read")]
    [InlineData("2020-07-13", "surplus", "at least 1/5 of the seats more, rounded up | art. 13 | Read")]
    [InlineData("2020-07-13", "write-ins", "allowed | art. 25 | Confirmed")]
    [InlineData(
        "2020-07-13",
        "excess-ballots",
        "more ballots than those present: the vote is void | art. 27 | Confirmed"
    )]
    [InlineData("2020-07-13", "over-marked", "the ballot is void | art. 27 | Confirmed")]
    [InlineData("2020-07-13", "majority", "more than 1/2 of those present | art. 29 | Confirmed")]
    [InlineData("2020-07-13", "further-majority", "more than 1/2 of those present | art. 29 | Confirmed")]
    [InlineData("2020-07-13", "tie", "the tied ones are voted on again | art. 29 | Confirmed")]
    public void An_edition_of_the_election_regulation_says(string day, string norm, string words) =>
        Assert.Equal(words, Editions.Say(PartyElectionRegulation.Editions, day, Kind, norm));

    [Theory]
    [InlineData("seats", "3 to 7 | ch. 6 | Confirmed")]
    [InlineData("term-years", "5 | ch. 6 | Confirmed")]
    public void The_branch_regulation_says(string norm, string words) =>
        Assert.Equal(words, Editions.Say(PartyBranchRegulation.Editions, "2018-10-28", Kind, norm));

    [Fact]
    public void Before_the_first_edition_nothing_is_guessed()
    {
        Assert.Throws<NotInForceException>(() => PartyElectionRegulation.Editions.On(new(1990, 6, 26)));
        Assert.Throws<NotInForceException>(() => PartyBranchRegulation.Editions.On(new(2018, 10, 27)));
    }

    // What the party regulations fix, no lower rulebook may change; the rest it may tighten.
    [Theory]
    [InlineData("write-ins", Latitude.Fixed)]
    [InlineData("excess-ballots", Latitude.Fixed)]
    [InlineData("over-marked", Latitude.Fixed)]
    [InlineData("tie", Latitude.Fixed)]
    [InlineData("majority", Latitude.Fixed)]
    [InlineData("turnout.by-members", Latitude.MayTighten)]
    public void A_norm_leaves_so_much_to_lower_rulebooks(string norm, Latitude latitude)
    {
        Assert.Equal(
            latitude,
            Editions.LatitudeOf(PartyElectionRegulation.Editions, "1990-06-27", Kind, norm)
        );
        Assert.Equal(
            latitude,
            Editions.LatitudeOf(PartyElectionRegulation.Editions, "2020-07-13", Kind, norm)
        );
    }

    // 超过五分之四 of 1990 leaves exactly four fifths out, 不少于五分之四 of 2020 lets it in.
    [Theory]
    [InlineData("2020-07-12", 79, ElectionStatus.Invalid)]
    [InlineData("2020-07-12", 80, ElectionStatus.Invalid)]
    [InlineData("2020-07-12", 81, ElectionStatus.Complete)]
    [InlineData("2020-07-13", 79, ElectionStatus.Invalid)]
    [InlineData("2020-07-13", 80, ElectionStatus.Complete)]
    [InlineData("2020-07-13", 81, ElectionStatus.Complete)]
    public void Four_fifths_are_a_quorum_since_2020(string day, int present, ElectionStatus status) =>
        Assert.Equal(
            status,
            Decided(
                day,
                new()
                {
                    Attendance = new() { Due = 100, Present = present },
                    Issued = present,
                    Ballots = present,
                    Votes = [present],
                }
            ).Status
        );

    // Ballots against those issued in 1990, against those present since 2020.
    [Theory]
    [InlineData("2020-07-12", 90, 91, ElectionStatus.Complete)]
    [InlineData("2020-07-12", 91, 90, ElectionStatus.Invalid)]
    [InlineData("2020-07-12", 91, null, ElectionStatus.Undetermined)]
    [InlineData("2020-07-12", 91, 91, ElectionStatus.Complete)]
    [InlineData("2020-07-13", 90, 89, ElectionStatus.Complete)]
    [InlineData("2020-07-13", 90, null, ElectionStatus.Complete)]
    [InlineData("2020-07-13", 91, 91, ElectionStatus.Invalid)]
    public void More_ballots_than_there_can_be_void_the_vote(
        string day,
        int ballots,
        int? issued,
        ElectionStatus status
    ) =>
        Assert.Equal(
            status,
            Decided(
                day,
                new()
                {
                    Attendance = new() { Due = 100, Present = 90 },
                    Issued = issued,
                    Ballots = ballots,
                    Votes = [80],
                }
            ).Status
        );

    // "20 %" of 1990 is the very number, "not less than 20 %" of 2020 the least: six candidates for five seats.
    [Theory]
    [InlineData("2020-07-12", 5, Verdict.Breached)]
    [InlineData("2020-07-12", 6, Verdict.Met)]
    [InlineData("2020-07-12", 7, Verdict.Breached)]
    [InlineData("2020-07-13", 5, Verdict.Breached)]
    [InlineData("2020-07-13", 6, Verdict.Met)]
    [InlineData("2020-07-13", 7, Verdict.Met)]
    public void Twenty_percent_more_candidates_are_the_least_since_2020(
        string day,
        int candidates,
        Verdict verdict
    )
    {
        var outcome = Decided(
            day,
            new()
            {
                Seats = 5,
                Ballots = 90,
                Votes = new int[candidates],
            }
        );
        var finding = Assert.Single(outcome.Findings, line => line.Rule.Equals(ElectionFindings.Surplus));
        Assert.Equal(verdict, finding.Verdict);
    }

    private static ElectionOutcome Decided(string day, Scene scene) =>
        (
            scene with
            {
                Law = PartyElectionRegulation.Editions.On(Editions.Day(day)),
                Norms = ElectionNorms.PartyBranchCommittee,
                Franchise = Franchise.PartyMembers,
                On = Editions.Day(day),
            }
        ).Decide();
}
