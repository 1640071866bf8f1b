using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Elections.After.Recalls;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Rulebooks.National;
using GrassrootsDemocracy.Rulebooks.Provinces;
using GrassrootsDemocracy.Tests.Rulebooks.National;
using GrassrootsDemocracy.Voting;
using GrassrootsDemocracy.Voting.Deciding;

namespace GrassrootsDemocracy.Tests.Elections.After.Recalls;

// Village law art. 16 (1998, 2010, 2018), 19 (2026); urban law art. 20 (2026), 9 and 10 (1990); Zhejiang arts 34 to 36.
public sealed partial class RecallTests
{
    private static readonly LocalDate Received = new(2021, 3, 1);

    [Theory]
    [InlineData("2005-01-01", 199, null, Verdict.Breached)]
    [InlineData("2005-01-01", 200, null, Verdict.Met)]
    [InlineData("2005-01-01", 0, 30, Verdict.Breached)]
    [InlineData("2010-10-28", 199, 9, Verdict.Breached)]
    [InlineData("2010-10-28", 199, 10, Verdict.Met)]
    [InlineData("2026-01-01", 200, 0, Verdict.Met)]
    [InlineData("2026-01-01", 1001, 0, Verdict.Undetermined)]
    public void One_circle_of_signers_is_enough(string day, int voters, int? delegates, Verdict verdict)
    {
        ValueList<PetitionSignatures> signatures = delegates is { } count
            ? [new(Circles.VillagersWithTheVote, voters, 1000), new(Circles.VillagersDelegates, count, 30)]
            : [new(Circles.VillagersWithTheVote, voters, 1000)];
        var outcome = Village(day)
            .Decide(Recall() with { Petition = Petition() with { Signatures = signatures } });
        Assert.Equal(verdict, outcome.Admissible);
    }

    [Fact]
    public void A_petition_that_nobody_signed_leads_nowhere()
    {
        var outcome = Village("2026-01-01")
            .Decide(Recall() with { Petition = Petition() with { Signatures = [] } });
        Assert.Equal(Verdict.Breached, outcome.Admissible);
        Assert.All(outcome.Results, result => Assert.Equal(RecallStatus.NotAdmissible, result.Status));
        Assert.Contains(outcome.Findings, line => line.Rule.Equals(RecallFindings.Petition));
    }

    // 900 on the roll, 1000 with the right to vote.
    [Theory]
    [InlineData("2005-01-01", 500, 500, RecallStatus.NotPassed)]
    [InlineData("2005-01-01", 501, 501, RecallStatus.Passed)]
    [InlineData("2010-10-28", 450, 450, RecallStatus.Invalid)]
    [InlineData("2010-10-28", 451, 225, RecallStatus.NotPassed)]
    [InlineData("2010-10-28", 451, 226, RecallStatus.Passed)]
    [InlineData("2026-01-01", 452, 226, RecallStatus.NotPassed)]
    [InlineData("2026-01-01", 0, 0, RecallStatus.Invalid)]
    [InlineData("2026-01-01", 901, 901, RecallStatus.Undetermined)]
    public void A_recall_needs_what_the_edition_asks(
        string day,
        int ballots,
        int votes,
        RecallStatus status
    ) => Assert.Equal(status, Village(day).Decide(Voted(Recall(), ballots, votes)).Results[0].Status);

    [Fact]
    public void Several_members_in_one_vote_are_judged_one_by_one()
    {
        var recall = Recall() with
        {
            Members = ["Li", "Wang", "Zhao"],
            Resignations = [new("Zhao", new(2021, 3, 10))],
            Vote = Vote(BallotPaper.Of(["Li", "Wang"], 2).CountPatterns([0b11, 0b01], [225, 226])),
        };
        var results = Zhejiang().Decide(recall).Results;
        Assert.Equal(
            [RecallStatus.Passed, RecallStatus.NotPassed, RecallStatus.EndedByResignation],
            results.Select(result => result.Status)
        );
    }

    [Theory]
    [InlineData("2021-03-30", RecallStatus.EndedByResignation)]
    [InlineData("2021-03-31", RecallStatus.Undetermined)]
    [InlineData("2021-04-01", RecallStatus.Passed)]
    public void A_resignation_counts_before_the_vote_only(string day, RecallStatus status)
    {
        var recall = Voted(Recall(), 500, 400) with { Resignations = [new("Li", Editions.Day(day))] };
        Assert.Equal(status, Zhejiang().Decide(recall).Results[0].Status);
    }

    [Fact]
    public void Where_no_rulebook_says_that_a_resignation_ends_a_recall_it_is_open() =>
        Assert.Equal(
            RecallStatus.Undetermined,
            Village("2026-01-01")
                .Decide(Voted(Recall(), 500, 400) with { Resignations = [new("Li", new(2021, 3, 30))] })
                .Results[0]
                .Status
        );

    // Art. 36(2): a year from 2020-03-01 ends on 2021-03-01, the day of the petition.
    [Theory]
    [InlineData("2020-02-29", Verdict.Met)]
    [InlineData("2020-03-01", Verdict.Breached)]
    [InlineData("2021-03-02", Verdict.Undetermined)]
    public void The_same_facts_are_barred_for_a_year(string failed, Verdict verdict)
    {
        var recall = Recall() with
        {
            Petition = Petition() with { SameFactsFailedOn = Editions.Day(failed) },
        };
        Assert.Equal(verdict, Zhejiang().Decide(recall).Admissible);
        Assert.Equal(Verdict.Met, Village("2018-12-29").Decide(recall).Admissible);
    }

    // Art. 35: thirty days for the villagers' committee; only then, and for sixty more, the township.
    [Theory]
    [InlineData("2021-03-02", "villagers-committee", Verdict.Met)]
    [InlineData("2021-03-31", "villagers-committee", Verdict.Met)]
    [InlineData("2021-03-02", "township-government", Verdict.Breached)]
    [InlineData("2021-03-31", "township-government", Verdict.Breached)]
    [InlineData("2021-03-31", "county-government", Verdict.Met)]
    [InlineData("2021-05-30", "county-government", Verdict.Met)]
    [InlineData("2021-05-31", "county-government", Verdict.Breached)]
    [InlineData("2021-02-28", "township-government", Verdict.Undetermined)]
    [InlineData("2021-03-31", null, Verdict.Undetermined)]
    [InlineData("2021-04-01", null, Verdict.Undetermined)]
    [InlineData("2021-04-01", "villagers-committee", Verdict.Breached)]
    [InlineData("2021-04-01", "township-government", Verdict.Met)]
    [InlineData("2021-05-30", "township-government", Verdict.Met)]
    [InlineData("2021-05-31", "township-government", Verdict.Breached)]
    [InlineData("2021-05-31", null, Verdict.Breached)]
    [InlineData("2021-02-28", null, Verdict.Undetermined)]
    public void The_vote_is_held_in_time(string day, string? caller, Verdict verdict)
    {
        var recall = Voted(Recall(), 500, 400);
        recall = recall with
        {
            Vote = recall.Vote! with
            {
                Day = Editions.Day(day),
                CalledBy = caller is null ? null : Label.Of($"body/{caller}"),
            },
        };
        var line = Assert.Single(
            Zhejiang().Decide(recall).Findings,
            one => one.Rule.Equals(RecallFindings.Deadline)
        );
        Assert.Equal(verdict, line.Verdict);
    }

    [Fact]
    public void The_township_has_its_days_and_is_told_how_many_it_called_too_early_or_too_late()
    {
        var outcome = Zhejiang().Decide(Recall());
        Assert.Equal(
            [(new LocalDate(2021, 3, 1), new LocalDate(2021, 3, 31)), (new(2021, 4, 1), new(2021, 5, 30))],
            outcome.Deadlines.Select(turn => (turn.FirstDay!.Value, turn.LastDay!.Value))
        );
        Assert.Equal(30, Short("2021-03-02"));
        Assert.Equal(1, Short("2021-03-31"));
        Assert.Equal(1, Short("2021-05-31"));

        static long Short(string day)
        {
            var recall = Voted(Recall(), 500, 400);
            recall = recall with
            {
                Vote = recall.Vote! with { Day = Editions.Day(day), CalledBy = Bodies.TownshipGovernment },
            };
            var line = Zhejiang()
                .Decide(recall)
                .Findings.Single(one => one.Rule.Equals(RecallFindings.Deadline));
            return line.Measure.ShortBy;
        }
    }

    // Of two acceptances of one resignation the first counts, in whatever order they are listed.
    [Fact]
    public void Of_two_acceptances_the_first_ends_the_recall()
    {
        var recall = Voted(Recall(), 500, 400);
        var (before, after) = (recall.Vote!.Day.PlusDays(-1), recall.Vote.Day.PlusDays(1));
        foreach (var (one, other) in ((LocalDate, LocalDate)[])[(before, after), (after, before)])
        {
            var outcome = Zhejiang()
                .Decide(
                    recall with
                    {
                        Resignations = [new(recall.Members[0], one), new(recall.Members[0], other)],
                    }
                );
            Assert.Equal(RecallStatus.EndedByResignation, outcome.Results[0].Status);
        }
    }

    [Theory]
    [InlineData(Franchise.ResidentsDelegates, 20, RecallStatus.Invalid)]
    [InlineData(Franchise.ResidentsDelegates, 21, RecallStatus.Passed)]
    [InlineData(Franchise.HouseholdDelegates, 15, RecallStatus.Invalid)]
    [InlineData(Franchise.HouseholdDelegates, 16, RecallStatus.Passed)]
    public void A_residents_committee_is_recalled_as_it_was_elected(
        Franchise franchise,
        int ballots,
        RecallStatus status
    )
    {
        var rules = RecallRules.From(
            UrbanLaw.Editions.On(new(2026, 3, 1)),
            ElectionNorms.ResidentsCommittee,
            franchise
        );
        var recall = Recall() with
        {
            Petition = Petition() with { Signatures = [new(Circles.ResidentsWithTheVote, 200, 1000)] },
            ElectedBy = franchise,
            Vote = Vote(BallotPaper.Of(["Li"], 1).CountPatterns([1], [ballots])) with
            {
                Roll = new() { Franchise = franchise, Registered = 30 },
            },
        };
        Assert.Equal(status, rules.Decide(recall).Results[0].Status);
        Assert.Equal(
            RecallStatus.Undetermined,
            rules.Decide(recall with { ElectedBy = Franchise.Voters }).Results[0].Status
        );
        Assert.Equal(
            RecallStatus.Undetermined,
            rules.Decide(recall with { ElectedBy = null }).Results[0].Status
        );
    }

    [Fact]
    public void A_stranger_on_the_paper_and_another_roll_are_refused()
    {
        var stranger = Recall() with { Vote = Vote(BallotPaper.Of(["Qian"], 1).NoBallots) };
        Assert.Equal(
            "recall",
            Assert.Throws<ArgumentException>(() => Village("2026-01-01").Decide(stranger)).ParamName
        );
        var urban = RecallRules.From(
            UrbanLaw.Editions.On(new(2026, 3, 1)),
            ElectionNorms.ResidentsCommittee,
            Franchise.HouseholdDelegates
        );
        Assert.Equal(
            "recall",
            Assert.Throws<ArgumentException>(() => urban.Decide(Voted(Recall(), 1, 1))).ParamName
        );
    }

    [Fact]
    public void Another_province_asks_in_its_own_way()
    {
        var groups = new Label("circle/group-heads", "group heads", "村民小组长");
        var law = Layers.Village.Under("Province", "某省");
        var norms = ElectionNorms.VillagersCommittee.Recall;
        var fewer = law.With(
            norms.Petition,
            [new PetitionRoute(groups, new(Threshold.AtLeast(1, 2), Base.Members))],
            Layers.Source
        );
        Assert.Equal(3, fewer.ConflictsWithSuperiors().Count);
        var callers = law.With(
            norms.Callers,
            [new RecallCaller(Bodies.ElectionCommittee, new(45))],
            Layers.Source
        );
        Assert.Equal(
            [new LocalDate(2021, 4, 15)],
            RecallRules
                .From(callers, ElectionNorms.VillagersCommittee, Franchise.Voters)
                .Decide(Recall())
                .Deadlines.Select(deadline => deadline.LastDay!.Value)
        );
    }

    // N5: 100 of 700 for the recall, and nobody knows whether the petition was complete: the member stays either way.
    [Theory]
    [InlineData(100, RecallStatus.NotPassed)]
    [InlineData(400, RecallStatus.Undetermined)]
    public void A_vote_that_does_not_carry_leaves_the_member_whatever_the_petition_was(
        int votes,
        RecallStatus status
    )
    {
        var recall = Recall() with { Petition = Petition() with { Parts = null } };
        Assert.Equal(status, Village("2026-01-01").Decide(Voted(recall, 700, votes)).Results[0].Status);
    }

    // N4: how many signed is not known, which is another thing than that nobody did.
    [Fact]
    public void Signatures_that_nobody_counted_leave_the_petition_open()
    {
        ValueList<PetitionSignatures> unknown = [new(Circles.VillagersWithTheVote, Count: null, 1000)];
        var outcome = Village("2026-01-01")
            .Decide(Recall() with { Petition = Petition() with { Signatures = unknown } });
        Assert.Equal(Verdict.Undetermined, outcome.Admissible);
    }

    // V22 and N1: the urban laws before 2026 know no petition; 1000 on the roll.
    [Theory]
    [InlineData(500, 251, RecallStatus.Invalid)]
    [InlineData(501, 250, RecallStatus.NotPassed)]
    [InlineData(501, 251, RecallStatus.Undetermined)]
    public void What_hangs_on_a_petition_that_no_law_knows_is_a_line(
        int ballots,
        int votes,
        RecallStatus status
    )
    {
        var rules = RecallRules.From(
            UrbanLaw.Editions.On(new(2019, 3, 1)),
            ElectionNorms.ResidentsCommittee,
            Franchise.Voters
        );
        var recall = Voted(
            Recall() with
            {
                Petition = new() { ReceivedOn = new(2019, 3, 1), Signatures = [] },
            },
            ballots,
            votes
        );
        var vote = recall.Vote! with
        {
            Day = new(2019, 3, 31),
            Roll = new() { Franchise = Franchise.Voters, Registered = 1000 },
            Attendance = new() { Due = 1000, Present = ballots },
            Composition = 1000,
        };
        var outcome = rules.Hypothetically().Decide(recall with { Vote = vote });
        Assert.Equal(status, outcome.Results[0].Status);
        var line = Assert.Single(outcome.Findings, one => one.Rule.Equals(RecallFindings.Petition));
        Assert.Equal(Verdict.Undetermined, line.Verdict);
    }

    private static RecallRules Village(string day) =>
        RecallRules.From(
            VillageLaw.Editions.On(Editions.Day(day)),
            ElectionNorms.VillagersCommittee,
            Franchise.Voters
        );

    private static RecallRules Zhejiang() =>
        RecallRules.From(
            Zhejiang2020.Layer.LaidOver(VillageLaw.Editions.On(Received)),
            ElectionNorms.VillagersCommittee,
            Franchise.Voters
        );

    private static Petition Petition() =>
        new()
        {
            ReceivedOn = Received,
            Signatures = [new(Circles.VillagersWithTheVote, 200, 1000)],
            Parts = [RecallFacts.Reasons, RecallFacts.InWriting],
        };

    private static Recall Recall() => new() { Members = ["Li"], Petition = Petition() };

    private static Recall Voted(Recall recall, int ballots, int votes) =>
        recall with
        {
            Vote = Vote(BallotPaper.Of(["Li"], 1).CountPatterns([1, 0], [votes, ballots - votes])),
        };

    private static RecallVote Vote(Tally tally) =>
        new()
        {
            Day = new(2021, 3, 31),
            Roll = new()
            {
                Franchise = Franchise.Voters,
                Registered = 900,
                Entitled = 1000,
            },
            Tally = tally,
        };
}
