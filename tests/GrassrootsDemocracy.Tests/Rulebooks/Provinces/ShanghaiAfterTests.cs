using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Elections.After.ByElections;
using GrassrootsDemocracy.Elections.After.Endings;
using GrassrootsDemocracy.Elections.After.Recalls;
using GrassrootsDemocracy.Elections.Before.Process;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Rulebooks.National;
using GrassrootsDemocracy.Rulebooks.Provinces;
using GrassrootsDemocracy.Voting;

namespace GrassrootsDemocracy.Tests.Rulebooks.Provinces;

// The measures of Shanghai on facts after the vote, on both sides of what they ask.
public class ShanghaiAfterTests
{
    private static readonly ElectionNorms Norms = ElectionNorms.VillagersCommittee;

    private static readonly LocalDate Day = new(2021, 3, 15);

    private static Rulebook Law { get; } =
        Shanghai2020.Layer.LaidOver(NationalRulebook.Editions.On(new(2021, 1, 1)));

    private static MemberTenure Li { get; } = new() { Member = "Li", ElectedOn = Day };

    // A day after the end of the term: late, unless a later election was approved.
    [Theory]
    [InlineData(false, Verdict.Breached)]
    [InlineData(true, Verdict.Met)]
    [InlineData(null, Verdict.Undetermined)]
    public void Art_5_an_election_is_held_when_the_term_is_over_or_later_with_approval(
        bool? isApproved,
        Verdict verdict
    )
    {
        ValueList<Circumstance> circumstances = isApproved is { } known
            ? [new(ElectionOccasions.Postponed, known)]
            : [];
        var lines = TermRules
            .From(Law, Norms.Term)
            .Check(
                new()
                {
                    TermEnds = Day,
                    HeldOn = Day.PlusDays(1),
                    Circumstances = circumstances,
                },
                Day.PlusDays(1)
            );
        var outcome = EndingRules
            .From(Law, Norms)
            .Decide(
                Li with
                {
                    SuccessorsElectedOn = Day.PlusYears(5).PlusDays(1),
                    Circumstances = circumstances,
                }
            );

        Assert.Equal(verdict, Assert.Single(lines, line => line.Rule.Equals(TermFindings.MostLate)).Verdict);
        Assert.Equal(verdict, Line(outcome, EndingFindings.Term).Verdict);
    }

    [Fact]
    public void Art_2_nobody_names_sends_or_removes_a_member()
    {
        var lines = EndingRules
            .From(Law, Norms)
            .Decide(Li with { ActsOfOthers = [SeatActs.Removal] })
            .Findings.Where(line => line.Rule.Equals(EndingFindings.Interference));

        Assert.Equal(Verdict.Breached, Assert.Single(lines).Verdict);
        Assert.DoesNotContain(
            EndingRules.From(Law, Norms).Decide(Li).Findings,
            line => line.Rule.Equals(EndingFindings.Interference)
        );
    }

    [Theory]
    [InlineData(true, true, Verdict.Met)]
    [InlineData(true, false, Verdict.Breached)]
    [InlineData(true, null, Verdict.Undetermined)]
    [InlineData(false, true, Verdict.Breached)]
    public void Art_27_the_township_may_propose_a_recall_on_three_grounds(
        bool isTownship,
        bool? hasGround,
        Verdict admissible
    )
    {
        var other = new Label("recall-ground/other", "another ground", "其他情形");
        var outcome = RecallRules
            .From(Law, Norms, Franchise.Voters)
            .Decide(
                Recall(
                    isTownship ? Bodies.TownshipGovernment : Bodies.VillagersCommittee,
                    hasGround is { } known ? [known ? RecallGrounds.Idle : other] : null
                )
            );

        Assert.Equal(admissible, outcome.Admissible);
    }

    // Thirty days for the committee; then, after an order, the township, as late as it likes.
    [Theory]
    [InlineData(30, true, Verdict.Breached)]
    [InlineData(31, true, Verdict.Met)]
    [InlineData(400, true, Verdict.Met)]
    public void Art_27_the_township_calls_the_vote_after_the_committees_time(
        int days,
        bool isOrdered,
        Verdict verdict
    )
    {
        var facts = Recall(Bodies.TownshipGovernment, [RecallGrounds.Abuse]);
        var outcome = RecallRules
            .From(Law, Norms, Franchise.Voters)
            .Decide(
                facts with
                {
                    Vote = new()
                    {
                        Day = Day.PlusDays(days),
                        Roll = new() { Franchise = Franchise.Voters, Registered = 9 },
                        Tally = BallotPaper.Of(["Li"], limit: 1).Count([1UL, 1UL, 0UL]),
                        CalledBy = Bodies.TownshipGovernment,
                        StepsBefore = isOrdered ? [RecallFacts.OrderedToCorrect] : [],
                    },
                }
            );

        Assert.Equal(verdict, Line(outcome, RecallFindings.Deadline).Verdict);
        Assert.Equal(Verdict.Met, Line(outcome, RecallFindings.CallerAfter).Verdict);
        Assert.Null(outcome.Deadlines[1].LastDay);
        Assert.Equal(Day.PlusDays(31), outcome.Deadlines[1].FirstDay);
    }

    [Fact]
    public void Art_28_a_resignation_is_written_and_goes_to_an_assembly_or_the_delegates()
    {
        var outcome = EndingRules
            .From(Law, Norms)
            .Decide(
                Li with
                {
                    Resignation = new()
                    {
                        HandedInOn = Day,
                        HandedTo = Bodies.VillagersCommittee,
                        Parts = [ResignationParts.InWriting],
                    },
                }
            );

        Assert.Equal(Verdict.Breached, Line(outcome, EndingFindings.ResignationTo).Verdict);
        Assert.Equal(Verdict.Met, Line(outcome, EndingFindings.ResignationParts).Verdict);
    }

    [Theory]
    [InlineData(2, true, ByElectionNeed.Required)]
    [InlineData(3, true, ByElectionNeed.NotNeeded)]
    [InlineData(3, false, ByElectionNeed.Required)]
    [InlineData(3, null, ByElectionNeed.Required)]
    public void Art_29_none_is_held_only_if_the_delegates_consent(
        int left,
        bool? isByDelegates,
        ByElectionNeed need
    ) =>
        Assert.Equal(
            need,
            ByElectionRules
                .From(Law, Norms, Franchise.Voters)
                .Plan(
                    new()
                    {
                        Since = Day,
                        MembersLeft = left,
                        WaivedBy = isByDelegates is { } known
                            ? known
                                ? Bodies.VillagersDelegatesAssembly
                                : Bodies.VillagersCommittee
                            : null,
                    }
                )
                .Need
        );

    private static Finding Line(Outcome outcome, RuleDescriptor rule) =>
        Assert.Single(outcome.Findings, line => line.Rule.Equals(rule));

    private static Recall Recall(Label proposer, ValueList<Label>? grounds) =>
        new()
        {
            Members = ["Li"],
            Petition = new()
            {
                ReceivedOn = Day,
                Signatures = [],
                ProposedBy = proposer,
                Grounds = grounds,
                Parts = [RecallFacts.Reasons],
            },
        };
}
