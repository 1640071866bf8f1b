using System.Globalization;
using CsCheck;
using GrassrootsDemocracy.Deliberation;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Voting;

namespace GrassrootsDemocracy.Tests.Deliberation;

// What adopts a motion: more than half of those present (village law art. 26 of 2026), more than half of those due (branch
// regulation art. 11), two thirds or three quarters of all members (collective organisations law arts 15, 27, 28, 31).
public sealed class MajorityTests
{
    private const string Day = "2026-01-01";

    [Theory]
    [InlineData(60, 30, 0, 0, MotionStatus.NotAdopted)]
    [InlineData(60, 31, 0, 0, MotionStatus.Adopted)]
    [InlineData(60, 30, 0, 30, MotionStatus.NotAdopted)]
    [InlineData(60, 30, 29, 1, MotionStatus.NotAdopted)]
    [InlineData(60, 0, 0, 60, MotionStatus.NotAdopted)]
    [InlineData(60, 0, 0, 0, MotionStatus.NotAdopted)]
    [InlineData(61, 31, 30, 0, MotionStatus.Adopted)]
    public void Abstaining_and_silent_people_stay_among_those_present(
        long present,
        long votesFor,
        long against,
        long abstain,
        MotionStatus status
    )
    {
        var outcome = Village(
            new()
            {
                Title = "Road",
                Present = present,
                For = votesFor,
                Against = against,
                Abstain = abstain,
            }
        );
        Assert.Equal(status, outcome.Status);
        Assert.Equal(present, outcome.Base);
        Assert.Equal((present / 2) + 1, outcome.Needed);
        Assert.Equal(present, votesFor + against + abstain + outcome.NotVoting);
    }

    [Theory]
    [InlineData(45, 22, 22, MotionStatus.CannotDecide)]
    [InlineData(45, 23, 22, MotionStatus.NotAdopted)]
    [InlineData(45, 23, 23, MotionStatus.Adopted)]
    [InlineData(44, 22, 22, MotionStatus.NotAdopted)]
    [InlineData(44, 21, 21, MotionStatus.CannotDecide)]
    [InlineData(44, 23, 23, MotionStatus.Adopted)]
    public void Party_members_need_half_present_and_more_than_half_of_those_due(
        long due,
        long present,
        long votesFor,
        MotionStatus status
    ) =>
        Assert.Equal(
            status,
            Assemblies
                .Rules(Day, AssemblyNorms.PartyMembersAssembly)
                .Decide(new() { Body = Bodies.PartyMembersAssembly, Due = due }, Vote(present, votesFor))
                .Status
        );

    [Theory]
    [InlineData(300, 200, 199, MotionStatus.NotAdopted)]
    [InlineData(300, 200, 200, MotionStatus.Adopted)]
    [InlineData(300, 199, 199, MotionStatus.CannotDecide)]
    [InlineData(300, 300, 199, MotionStatus.NotAdopted)]
    public void The_collective_needs_two_thirds_of_all_members(
        long members,
        long present,
        long votesFor,
        MotionStatus status
    ) =>
        Assert.Equal(
            status,
            Assemblies
                .Rules(Day, AssemblyNorms.CollectiveAssembly)
                .Decide(
                    new() { Body = Bodies.CollectiveAssembly, Members = members },
                    Vote(present, votesFor)
                )
                .Status
        );

    [Theory]
    [InlineData(224, MotionStatus.NotAdopted)]
    [InlineData(225, MotionStatus.Adopted)]
    public void Rights_for_people_who_are_no_members_take_three_quarters(long votesFor, MotionStatus status)
    {
        var vote = Vote(300, votesFor) with
        {
            Matter = new() { Title = "Rights", Kind = CollectiveMatterKinds.RightsOfOthers },
        };
        var outcome = Assemblies
            .Rules(Day, AssemblyNorms.CollectiveAssembly)
            .Decide(new() { Body = Bodies.CollectiveAssembly, Members = 300 }, vote);
        Assert.Equal(status, outcome.Status);
        Assert.Equal(CollectiveMatterKinds.RightsOfOthers, outcome.Rules.Matter);
    }

    // The law says nothing of attendance there; enough votes of all delegates leave no question of it.
    [Theory]
    [InlineData(19, MotionStatus.NotAdopted)]
    [InlineData(20, MotionStatus.Adopted)]
    public void Delegates_of_the_collective_need_two_thirds_of_all_delegates(
        long votesFor,
        MotionStatus status
    ) =>
        Assert.Equal(
            status,
            Assemblies
                .Rules(Day, AssemblyNorms.CollectiveDelegatesAssembly)
                .Decide(
                    new() { Body = Bodies.CollectiveDelegatesAssembly, Delegates = 30 },
                    Vote(votesFor, votesFor)
                )
                .Status
        );

    [Theory]
    [InlineData(7, 5, 3, MotionStatus.NotAdopted)]
    [InlineData(7, 5, 4, MotionStatus.Adopted)]
    [InlineData(7, 4, 4, MotionStatus.CannotDecide)]
    public void A_board_needs_two_thirds_present_and_more_than_half_of_all(
        long members,
        long present,
        long votesFor,
        MotionStatus status
    ) =>
        Assert.Equal(
            status,
            Assemblies
                .Rules(Day, AssemblyNorms.CollectiveBoard)
                .Decide(new() { Body = Bodies.CollectiveBoard, Members = members }, Vote(present, votesFor))
                .Status
        );

    [Fact]
    public void What_a_branch_committee_needs_to_agree_the_regulation_does_not_say() =>
        Assert.Equal(
            MotionStatus.Undetermined,
            Assemblies
                .Rules(Day, AssemblyNorms.PartyBranchCommittee)
                .Decide(new() { Body = Bodies.PartyBranchCommittee, Members = 5 }, Vote(5, 5))
                .Status
        );

    [Fact]
    public void More_votes_than_people_are_a_question_where_no_norm_answers_it()
    {
        var outcome = Village(Vote(60, 61));
        Assert.Equal(MotionStatus.Undetermined, outcome.Status);
        Assert.Equal(Verdict.Undetermined, outcome.Findings.VerdictOf(MotionFindings.Excess));
    }

    [Theory]
    [InlineData(ExcessMeaning.VoidsElection, MotionStatus.Void)]
    [InlineData(ExcessMeaning.IsRecorded, MotionStatus.Adopted)]
    public void More_votes_than_people_mean_what_a_norm_says(ExcessMeaning means, MotionStatus status)
    {
        var norms = AssemblyNorms.VillagersAssembly;
        var rulebook = Assemblies
            .On(Day)
            .Under("Charter", "章程")
            .With(norms.ExcessBallots, new(Base.Present, means), Assemblies.Source);
        var outcome = AssemblyRules.From(rulebook, norms).Decide(Meeting, Vote(60, 61));
        Assert.Equal(status, outcome.Status);
        Assert.Equal(Verdict.Breached, outcome.Findings.VerdictOf(MotionFindings.Excess));
    }

    [Fact]
    public void The_numbers_come_from_a_count()
    {
        var paper = BallotPaper.Of(["Road", "School"], 2);
        var tally = paper.Count((ReadOnlySpan<byte>)[1, 1, 3, 2, 0]).WithInvalid(InvalidReason.Unreadable, 2);
        var vote = MotionVote.Of("Road", tally, "Road");
        Assert.Equal((3, 0, 2, 2), (vote.For, vote.Against, vote.Abstain, vote.Invalid));
        Assert.Equal(tally.Collected, vote.Cast);
    }

    [Fact]
    public void One_vote_more_turns_it_where_the_outcome_says_so() =>
        Gen.Select(Gen.Long[0, 120], Gen.Long[0, 120], Gen.Long[0, 120])
            .Sample(
                (adults, present, votesFor) =>
                {
                    present = Math.Min(present, adults);
                    votesFor = Math.Min(votesFor, present);
                    var meeting = Meeting with { Adults = adults };
                    var outcome = Decide(meeting, Vote(present, votesFor));
                    if (
                        outcome is { Status: MotionStatus.NotAdopted, HowFarFromTurning: { } more }
                        && votesFor + more <= present
                    )
                    {
                        Assert.Equal(
                            MotionStatus.Adopted,
                            Decide(meeting, Vote(present, votesFor + more)).Status
                        );
                        Assert.Equal(
                            MotionStatus.NotAdopted,
                            Decide(meeting, Vote(present, votesFor + more - 1)).Status
                        );
                    }
                }
            );

    [Fact]
    public void The_delegates_of_a_collective_are_not_called_delegates_of_residents()
    {
        var line = Assemblies
            .Rules(Day, AssemblyNorms.CollectiveDelegatesAssembly)
            .Decide(
                new() { Body = Bodies.CollectiveDelegatesAssembly, Delegates = 30 },
                new()
                {
                    Title = "成员代表会议",
                    Present = 30,
                    For = 20,
                }
            )
            .Majority.ToString(CultureInfo.GetCultureInfo("zh-Hans"));
        Assert.Contains("按代表人数计须不少于2/3", line, StringComparison.Ordinal);
        Assert.DoesNotContain("居民", line, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_vote_is_adopted_or_not_by_plain_arithmetic() =>
        Gen.Select(Gen.Long[1, 60], Gen.Long[0, 60], Gen.Long[0, 60], Gen.Long[0, 60])
            .Sample(
                (adults, present, votesFor, against) =>
                {
                    present = Math.Min(present, adults);
                    votesFor = Math.Min(votesFor, present);
                    against = Math.Min(against, present - votesFor);
                    var outcome = Decide(
                        Meeting with
                        {
                            Adults = adults,
                        },
                        Vote(present, votesFor) with
                        {
                            Against = against,
                        }
                    );
                    var expected =
                        2 * present <= adults ? MotionStatus.CannotDecide
                        : 2 * votesFor <= present ? MotionStatus.NotAdopted
                        : MotionStatus.Adopted;
                    Assert.Equal(expected, outcome.Status);
                    Assert.Equal(present, outcome.Vote.Cast + outcome.NotVoting);
                }
            );

    private static Meeting Meeting { get; } =
        new()
        {
            Body = Bodies.VillagersAssembly,
            Basis = Circles.Adults,
            Adults = 100,
        };

    private static MotionOutcome Village(MotionVote vote) => Decide(Meeting, vote);

    private static MotionOutcome Decide(Meeting meeting, MotionVote vote) =>
        Assemblies.Rules(Day, AssemblyNorms.VillagersAssembly).Decide(meeting, vote);

    private static MotionVote Vote(long present, long votesFor) =>
        new()
        {
            Title = "Road",
            Present = present,
            For = votesFor,
        };
}
