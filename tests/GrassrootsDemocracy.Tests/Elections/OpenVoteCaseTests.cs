using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Rulebooks.National;
using GrassrootsDemocracy.Rulebooks.Provinces;
using GrassrootsDemocracy.Voting;
using GrassrootsDemocracy.Voting.Deciding;

namespace GrassrootsDemocracy.Tests.Elections;

// Votes that once were decided although something open could turn them, or left open although nothing could. The village
// law of 2026 art. 18 leaves over-marked ballots, blank ones and ties to the measures of the provinces.
public sealed class OpenVoteCaseTests
{
    private static readonly LocalDate Day = new(2026, 3, 14);
    private static readonly Rulebook Village = VillageLaw.Editions.On(Day);

    // V2: a ballot with two marks and a name that is printed as well: read together A has three of four.
    [Fact]
    public void Two_doubts_that_matter_only_together_matter()
    {
        BallotPaper paper = new(["A"], 1, 1);
        var tally = paper.CountPatterns([1, 2, 3, 0], [1, 1, 1, 1]).WithWriteIns(new WriteIn("A", 1));
        var outcome = Decided(tally, 1, 4);
        Assert.Equal(ElectionStatus.Undetermined, outcome.Status);
        Assert.Equal(2, outcome.Findings.Count(line => line.Rule.Equals(VoteFindings.Doubt)));

        // Without either of them A cannot have three.
        var apart = paper.CountPatterns([1, 2, 3, 0], [1, 1, 1, 1]).WithWriteIns(new WriteIn("Wu", 1));
        var clear = paper.CountPatterns([1, 2, 0], [1, 1, 2]).WithWriteIns(new WriteIn("A", 1));
        Assert.Equal(ElectionStatus.FurtherElection, Decided(apart, 1, 4).Status);
        Assert.Equal(ElectionStatus.FurtherElection, Decided(clear, 1, 4).Status);
    }

    // V4 and N2: a paper that lets more be marked than there are seats hides the over-marked ballots, and does not settle them.
    [Fact]
    public void A_paper_that_takes_more_marks_than_seats_settles_nothing()
    {
        var wide = BallotPaper.Of(["A", "B"], 2).CountPatterns([3, 1, 2], [60, 5, 3]);
        AssertOpen(Decided(wide, 1, 100), "more marks than seats");
        AssertOpen(
            Decided(BallotPaper.Of(["A", "B", "C"], 3).CountPatterns([7, 3, 1], [200, 90, 10]), 1, 300),
            "more marks than seats"
        );

        // Nobody marked two: as on the paper of the rules.
        Assert.Equal(
            ElectionStatus.Complete,
            Decided(BallotPaper.Of(["A", "B"], 2).CountPatterns([1, 2], [65, 3]), 1, 100).Status
        );
    }

    // V10: a ballot that names one person three times, and no norm that says what that does to it.
    [Theory]
    [InlineData(300, ElectionStatus.Undetermined)]
    [InlineData(298, ElectionStatus.FurtherElection)]
    public void A_ballot_that_names_somebody_twice_is_void_only_where_a_norm_says_so(
        int both,
        ElectionStatus status
    )
    {
        BallotBox box = new(BallotPaper.Of(["A", "B", "C"], 3));
        for (var i = 0; i < 300; i++)
        {
            box.AddNames("A", "B");
        }

        for (var i = 0; i < both; i++)
        {
            box.AddNames("B", "C");
        }

        box.AddNames("A", "A", "A");
        var outcome = Decided(box.Count(), 3, 601);
        Assert.Equal(status, outcome.Status);
        Assert.Equal(CandidateState.Elected, outcome.Candidates[0].State);
    }

    // V11: of a ballot both for and against C only that part may be void.
    [Fact]
    public void A_ballot_that_is_unclear_on_one_name_may_count_for_the_others()
    {
        var tally = BallotPaper
            .Of(["A", "B", "C"], 3)
            .CountThreeWayPatterns([0b011, 0b001, 0b110], [0b000, 0b000, 0b100], [50, 50, 2]);
        Assert.Equal(2, tally.InvalidFor(InvalidReason.Contradictory));
        var outcome = Decided(tally, 3, 102);
        AssertOpen(outcome, "both for and against");
        Assert.Equal(
            [CandidateState.Elected, CandidateState.Undetermined, CandidateState.NotElected],
            outcome.Candidates.OrderBy(one => one.Name, StringComparer.Ordinal).Select(one => one.State)
        );
    }

    // V16: sixteen members came, and fifteen are on the roll.
    [Theory]
    [InlineData(15, ElectionStatus.Undetermined)]
    [InlineData(16, ElectionStatus.Complete)]
    public void More_than_everybody_is_no_quorum(int roll, ElectionStatus status) =>
        Assert.Equal(
            status,
            new Scene
            {
                Law = PartyElectionRegulation.Editions.On(Scene.Day),
                Norms = ElectionNorms.PartyBranchCommittee,
                Franchise = Franchise.PartyMembers,
                Registered = roll,
                Attendance = new() { Due = 16, Present = 16 },
                Ballots = 16,
                Votes = [12, 4],
            }
                .Decide()
                .Status
        );

    // V17: 600 ballots of 100 papers, and nobody counted who came.
    [Theory]
    [InlineData(100, ElectionStatus.Invalid)]
    [InlineData(600, ElectionStatus.Complete)]
    public void Ballots_are_held_against_the_papers_where_nobody_counted_who_came(
        int issued,
        ElectionStatus status
    )
    {
        var rules = ElectionRules.From(
            Zhejiang2020.Layer.LaidOver(VillageLaw.Editions.On(Scene.Day)),
            ElectionNorms.VillagersCommittee,
            Franchise.Voters
        );
        var tally = rules.Paper(["A", "B"], 1).CountPatterns([1, 2], [500, 100]).WithIssued(issued);
        Assert.Equal(status, rules.Hypothetically().Decide(Record(tally, 1, 1_000)).Status);
    }

    // V20: from one to three more than the seats may stand.
    [Fact]
    public void A_range_of_candidates_for_a_further_election_is_read_as_a_range()
    {
        var scene = new Scene
        {
            Law = Layers.Village.With(Layers.Names.FurtherCandidates, Surplus.Between(1, 3), Layers.Source),
            Ballots = 100,
            Votes = [50, 0, 0],
        };
        var plan = scene.Decide().PlanFurtherElection()!;
        Assert.Equal(3, plan.Standing);
        Assert.Empty(plan.TiedAtTheEdge);
    }

    // V24: blank ballots that no reading of which changes anything do not hold a result up.
    [Theory]
    [InlineData(60, 10, ElectionStatus.Complete)]
    [InlineData(60, 59, ElectionStatus.Complete)]
    [InlineData(60, 60, ElectionStatus.Undetermined)]
    public void Blank_ballots_that_change_nothing_hold_nothing_up(int votes, int blank, ElectionStatus status)
    {
        var own = Layers.Village.With(
            Layers.Names.Majority,
            new Quota(Threshold.Majority, Base.Valid),
            Layers.Source
        );
        var outcome = new Scene
        {
            Law = own,
            Registered = votes + blank,
            Ballots = votes + blank,
            Votes = [votes, 0],
        }.Decide();
        Assert.Equal(status, outcome.Status);
    }

    // N3: 210 of 400 ballots name somebody on the line, and nobody wrote down whom.
    [Theory]
    [InlineData(200, ElectionStatus.FurtherElection)]
    [InlineData(201, ElectionStatus.Undetermined)]
    [InlineData(210, ElectionStatus.Undetermined)]
    public void Names_written_in_that_nobody_recorded_could_be_one_person(int written, ElectionStatus status)
    {
        BallotPaper paper = new(["A", "B"], 1, 1);
        var outcome = Decided(paper.CountPatterns([1, 2, 4], [100, 300 - written, written]), 1, 400);
        Assert.Equal(status, outcome.Status);
        if (status == ElectionStatus.Undetermined)
        {
            AssertOpen(outcome, "not recorded");
        }
    }

    // V13: 11 ballots write the bare name of somebody who is printed with a mark.
    [Fact]
    public void A_bare_name_may_be_the_one_that_is_printed_with_a_mark()
    {
        BallotPaper paper = new(["甲（二组）", "乙"], 1, 1);
        var tally = paper.CountPatterns([1, 2, 4], [299, 290, 11]).WithWriteIns(new WriteIn("甲", 11));
        AssertOpen(Decided(tally, 1, 600), "one person: 甲（二组）, 甲");
    }

    // Where the count kept whom the over-marked ballots name, they are read as they are: two for A and B, none for C.
    [Theory]
    [InlineData(30, 28, 31, ElectionStatus.Undetermined)]
    [InlineData(28, 29, 42, ElectionStatus.FurtherElection)]
    public void Over_marked_ballots_whose_marks_are_known_are_read_by_their_marks(
        int a,
        int b,
        int c,
        ElectionStatus status
    )
    {
        var paper = BallotPaper.Of(["A", "B", "C"], 1) with { OverMarked = null };
        var tally = paper.CountPatterns([0b001, 0b010, 0b100, 0b011], [a, b, c, 41]);
        var outcome = Decided(tally, 1, a + b + c + 41);
        Assert.Equal(status, outcome.Status);
        Assert.Equal(
            CandidateState.RankButNoMajority,
            outcome.Candidates.Single(one => string.Equals(one.Name, "C", StringComparison.Ordinal)).State
        );
    }

    // A line says what would settle it, in both languages.
    [Fact]
    public void A_doubt_that_matters_is_a_line_of_the_ledger()
    {
        var tally = BallotPaper.Of(["A", "B", "C"], 1).CountPatterns([1, 2, 3], [30, 28, 2]);
        var line = Decided(tally, 1, 60).Findings.Single(one => one.Rule.Equals(VoteFindings.Doubt));
        Assert.Equal(
            "[open] the result hangs on ballots with more marks than seats (2), for a norm to settle: “villagers' committee: ballots with more marks than seats” (election.villagers-committee.over-marked); the provision does not settle it — Organic Law of the Villagers' Committees (2025-10-28) art. 18(5)",
            line.ToString()
        );
        Assert.Equal(
            "【待定】结果取决于所选人数多于应选名额的选票（2张），待规范规定：“村民委员会：多选的选票”（election.villagers-committee.over-marked）；该条文未作明确规定——《村民委员会组织法》（2025-10-28）第十八条第五款",
            line.ToString("zh-Hans")
        );
    }

    private static void AssertOpen(ElectionOutcome outcome, string doubt)
    {
        Assert.Equal(ElectionStatus.Undetermined, outcome.Status);
        Assert.Contains(
            outcome.Findings,
            line =>
                line.Rule.Equals(VoteFindings.Doubt)
                && line.ToString().Contains(doubt, StringComparison.Ordinal)
        );
    }

    private static ElectionOutcome Decided(Tally tally, int seats, long roll) =>
        ElectionRules
            .From(Village, ElectionNorms.VillagersCommittee, Franchise.Voters)
            .Decide(Record(tally, seats, roll));

    private static ElectionRecord Record(Tally tally, int seats, long roll) =>
        new Scene
        {
            On = Day,
            Seats = seats,
            Registered = roll,
            Votes = [0],
        }.Record with
        {
            Tally = tally,
        };
}
