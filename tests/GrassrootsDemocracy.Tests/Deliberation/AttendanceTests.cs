using GrassrootsDemocracy.Deliberation;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;

namespace GrassrootsDemocracy.Tests.Deliberation;

// Who must be there at a vote: village law arts 22, 26, 28 (2018); urban law arts 9 (2018), 27, 29 (2026).
public sealed class AttendanceTests
{
    private const string Old = "2018-12-29";
    private const string New = "2026-01-01";

    [Theory]
    [InlineData(100, 50, MotionStatus.CannotDecide)]
    [InlineData(100, 51, MotionStatus.Adopted)]
    [InlineData(101, 50, MotionStatus.CannotDecide)]
    [InlineData(101, 51, MotionStatus.Adopted)]
    [InlineData(1, 1, MotionStatus.Adopted)]
    [InlineData(1, 0, MotionStatus.CannotDecide)]
    public void More_than_half_of_the_adults(long adults, long present, MotionStatus status) =>
        Assert.Equal(status, Village(Adults(adults), All(present)).Status);

    [Theory]
    [InlineData(300, 199, MotionStatus.CannotDecide)]
    [InlineData(300, 200, MotionStatus.Adopted)]
    [InlineData(100, 66, MotionStatus.CannotDecide)]
    [InlineData(100, 67, MotionStatus.Adopted)]
    public void Or_two_thirds_of_the_households(long households, long present, MotionStatus status) =>
        Assert.Equal(
            status,
            Village(
                Adults(1000) with
                {
                    Basis = Circles.HouseholdDelegates,
                    Households = households,
                },
                All(present)
            ).Status
        );

    [Theory]
    [InlineData(45, 29, MotionStatus.CannotDecide)]
    [InlineData(45, 30, MotionStatus.Adopted)]
    [InlineData(44, 29, MotionStatus.CannotDecide)]
    [InlineData(44, 30, MotionStatus.Adopted)]
    public void Two_thirds_of_the_composition_of_the_delegates_assembly(
        long composition,
        long present,
        MotionStatus status
    )
    {
        foreach (var day in (string[])["2010-10-28", Old, New])
        {
            var outcome = Assemblies
                .Rules(day, AssemblyNorms.VillagersDelegatesAssembly)
                .Decide(
                    new() { Body = Bodies.VillagersDelegatesAssembly, Composition = composition },
                    All(present)
                );
            Assert.Equal(status, outcome.Status);
        }
    }

    [Theory]
    [InlineData(66, MotionStatus.CannotDecide)]
    [InlineData(67, MotionStatus.Adopted)]
    public void A_group_needs_two_thirds_of_its_adults(long present, MotionStatus status) =>
        Assert.Equal(
            status,
            Assemblies
                .Rules(Old, AssemblyNorms.VillagersGroupMeeting)
                .Decide(Adults(100) with { Body = Bodies.VillagersGroupMeeting }, All(present))
                .Status
        );

    // Art. 28(1) and (2) of 2018, 32(2) and (3) of 2026: the head of the group is elected by its meeting, which decides as on
    // anything else.
    [Theory]
    [InlineData(false, 20, 11, Verdict.Met, Verdict.Met)]
    [InlineData(false, 20, 10, Verdict.Met, Verdict.Breached)]
    [InlineData(false, 19, 19, Verdict.Breached, Verdict.Met)]
    [InlineData(true, 8, 5, Verdict.Met, Verdict.Met)]
    [InlineData(true, 8, 4, Verdict.Met, Verdict.Breached)]
    [InlineData(true, 7, 7, Verdict.Breached, Verdict.Met)]
    public void A_groups_meeting_elects_its_head(
        bool ofHouseholds,
        long present,
        long votes,
        Verdict attended,
        Verdict elected
    )
    {
        var outcome = Assemblies
            .Rules(New, AssemblyNorms.VillagersGroupMeeting)
            .Decide(
                new()
                {
                    Body = Bodies.VillagersGroupMeeting,
                    Basis = ofHouseholds ? Circles.HouseholdDelegates : Circles.Adults,
                    Adults = 30,
                    Households = 12,
                },
                new()
                {
                    Title = "Li as head of the group",
                    Present = present,
                    For = votes,
                    Against = present - votes,
                }
            );
        Assert.Equal((attended, elected), (outcome.Opening.Verdict, outcome.Majority.Verdict));
    }

    [Fact]
    public void Attendance_is_judged_at_the_vote_and_not_at_the_opening()
    {
        var meeting = Adults(100) with { Votes = [All(60), All(51), All(50)] };
        Assert.Equal(
            [MotionStatus.Adopted, MotionStatus.Adopted, MotionStatus.CannotDecide],
            Assemblies
                .Rules(New, AssemblyNorms.VillagersAssembly)
                .Check(meeting)
                .Motions.Select(motion => motion.Status)
        );
    }

    [Fact]
    public void Where_two_ways_are_open_and_none_is_recorded_nobody_can_say()
    {
        var outcome = Village(Adults(100) with { Basis = null, Households = 60 }, All(45));
        Assert.Equal(MotionStatus.Undetermined, outcome.Status);
        Assert.Equal(Verdict.Undetermined, outcome.Opening.Verdict);
    }

    [Fact]
    public void A_way_that_the_law_does_not_know_makes_no_assembly()
    {
        var meeting = new Meeting
        {
            Body = Bodies.ResidentsAssembly,
            Basis = Circles.GroupDelegates,
            GroupDelegates = 40,
        };
        var old = Assemblies.Rules(Old, AssemblyNorms.ResidentsAssembly).Decide(meeting, All(21));
        Assert.Equal(MotionStatus.Adopted, old.Status);
        var now = Assemblies.Rules(New, AssemblyNorms.ResidentsAssembly).Decide(meeting, All(21));
        Assert.Equal(MotionStatus.CannotDecide, now.Status);
        Assert.Equal(Verdict.Breached, now.Opening.Verdict);
        Assert.Null(now.HowFarFromTurning);
    }

    [Theory]
    [InlineData(20, MotionStatus.CannotDecide)]
    [InlineData(21, MotionStatus.Adopted)]
    public void More_than_half_of_the_groups_delegates(long present, MotionStatus status) =>
        Assert.Equal(
            status,
            Assemblies
                .Rules(Old, AssemblyNorms.ResidentsAssembly)
                .Decide(
                    new()
                    {
                        Body = Bodies.ResidentsAssembly,
                        Basis = Circles.GroupDelegates,
                        GroupDelegates = 40,
                    },
                    All(present)
                )
                .Status
        );

    [Fact]
    public void More_present_than_there_are_is_a_question() =>
        Assert.Equal(MotionStatus.Undetermined, Village(Adults(50), All(51)).Status);

    [Fact]
    public void Those_who_voted_twice_are_not_present_twice() =>
        Assert.Equal(MotionStatus.CannotDecide, Village(Adults(100), All(50) with { For = 51 }).Status);

    [Fact]
    public void A_whole_that_nobody_gave_is_a_question() =>
        Assert.Equal(MotionStatus.Undetermined, Village(Adults(50) with { Adults = null }, All(51)).Status);

    [Fact]
    public void An_empty_whole_is_reached_by_nobody() =>
        Assert.Equal(MotionStatus.CannotDecide, Village(Adults(0), All(0)).Status);

    [Theory]
    [InlineData(51, 0, MotionStatus.Adopted)]
    [InlineData(51, 30, MotionStatus.Adopted)]
    [InlineData(40, 20, MotionStatus.Undetermined)]
    [InlineData(30, 30, MotionStatus.NotAdopted)]
    [InlineData(10, 5, MotionStatus.Undetermined)]
    [InlineData(5, 10, MotionStatus.NotAdopted)]
    public void Where_nobody_counted_those_present_only_what_every_number_of_them_allows_is_said(
        long votesFor,
        long against,
        MotionStatus status
    ) =>
        Assert.Equal(
            status,
            Village(
                Adults(100),
                new()
                {
                    Title = "Road",
                    For = votesFor,
                    Against = against,
                }
            ).Status
        );

    // Village law art. 26: nobody is more than half of no number of adults, and two thirds of no number of households.
    [Theory]
    [InlineData(null, null)]
    [InlineData(100L, null)]
    [InlineData(100L, 60L)]
    public void Where_nobody_came_nothing_could_be_decided_whoever_should_have_come(
        long? adults,
        long? households
    )
    {
        var unknown = Adults(0) with { Basis = null, Adults = adults, Households = households };
        foreach (var meeting in (Meeting[])[unknown, unknown with { Basis = Circles.Adults }])
        {
            var outcome = Village(meeting, All(0));
            Assert.Equal(MotionStatus.CannotDecide, outcome.Status);
            Assert.Equal(Verdict.Breached, outcome.Opening.Verdict);
        }
    }

    [Theory]
    [InlineData(39, MotionStatus.CannotDecide)]
    [InlineData(40, MotionStatus.Undetermined)]
    [InlineData(50, MotionStatus.Undetermined)]
    [InlineData(51, MotionStatus.Adopted)]
    [InlineData(60, MotionStatus.Adopted)]
    [InlineData(61, MotionStatus.Adopted)]
    [InlineData(101, MotionStatus.Undetermined)]
    public void What_every_way_says_is_said_although_none_is_recorded(long present, MotionStatus status) =>
        Assert.Equal(
            status,
            Village(Adults(100) with { Basis = null, Households = 60 }, All(present)).Status
        );

    [Theory]
    [InlineData(40, 41)]
    [InlineData(40, long.MaxValue)]
    [InlineData(0, 1)]
    public void More_present_than_the_assembly_has_is_said_in_its_line(long composition, long present)
    {
        var outcome = Assemblies
            .Rules(New, AssemblyNorms.VillagersDelegatesAssembly)
            .Decide(
                new() { Body = Bodies.VillagersDelegatesAssembly, Composition = composition },
                All(1) with
                {
                    Present = present,
                }
            );
        Assert.NotEqual(MotionStatus.Adopted, outcome.Status);
        Assert.NotEqual(MotionStatus.CannotDecide, outcome.Status);
        Assert.Equal(Verdict.Undetermined, outcome.Opening.Verdict);
        Assert.Contains(
            "one of the two counts must be wrong",
            outcome.Opening.ToString(),
            StringComparison.Ordinal
        );
    }

    // Branch regulation art. 11: the whole are those due.
    [Fact]
    public void More_present_than_were_due_is_a_question() =>
        Assert.Equal(
            MotionStatus.Undetermined,
            Assemblies
                .Rules(New, AssemblyNorms.PartyMembersAssembly)
                .Decide(new() { Body = Bodies.PartyMembersAssembly, Due = 30 }, All(31))
                .Status
        );

    // Collective law art. 28(5) asks for two thirds of all delegates, and for no attendance.
    [Theory]
    [InlineData(27, 13, 40, MotionStatus.Adopted)]
    [InlineData(26, 14, 40, MotionStatus.NotAdopted)]
    [InlineData(27, 14, 41, MotionStatus.Undetermined)]
    [InlineData(27, 0, 41, MotionStatus.Undetermined)]
    [InlineData(27, 14, null, MotionStatus.Undetermined)]
    public void Where_no_norm_asks_for_attendance_more_than_all_is_a_question_too(
        long votesFor,
        long against,
        int? present,
        MotionStatus status
    )
    {
        var outcome = Assemblies
            .Rules(New, AssemblyNorms.CollectiveDelegatesAssembly)
            .Decide(
                new() { Body = Bodies.CollectiveDelegatesAssembly, Delegates = 40 },
                new()
                {
                    Title = "Plan",
                    Present = present,
                    For = votesFor,
                    Against = against,
                }
            );
        Assert.Equal(status, outcome.Status);
    }

    [Fact]
    public void Numbers_as_large_as_there_are_overflow_nowhere()
    {
        const long Most = long.MaxValue;
        var outcome = Village(
            Adults(Most),
            new()
            {
                Title = "Road",
                Present = Most,
                For = Most,
                Issued = Most,
                ByProxy = Most,
                Remotely = Most,
                MostForOneHolder = Most,
            }
        );
        Assert.Equal(MotionStatus.Undetermined, outcome.Status);
        Assert.All(outcome.Findings, line => Assert.NotEmpty(line.ToString()));
        Assert.Equal(MotionStatus.Adopted, Village(Adults(Most), All(Most)).Status);
        Assert.Equal(0, outcome.NotVoting);
        Assert.Throws<ArgumentOutOfRangeException>("Against", () => All(Most) with { Against = 1 });
    }

    private static MotionOutcome Village(Meeting meeting, MotionVote vote) =>
        Assemblies.Rules(New, AssemblyNorms.VillagersAssembly).Decide(meeting, vote);

    private static Meeting Adults(long adults) =>
        new()
        {
            Body = Bodies.VillagersAssembly,
            Basis = Circles.Adults,
            Adults = adults,
        };

    private static MotionVote All(long present) =>
        new()
        {
            Title = "Road",
            Present = present,
            For = present,
        };
}
