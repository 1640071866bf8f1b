using GrassrootsDemocracy.Deliberation;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Rulebooks.National;
using GrassrootsDemocracy.Tests.Conventions;

namespace GrassrootsDemocracy.Tests.Deliberation;

// In what way an assembly met: more than half of the adults, or at least two thirds of the households (village law 2026
// art. 26(1)); more than half of those present decide.
public sealed class MotionBasisTests
{
    private static readonly AssemblyNorms Assembly = AssemblyNorms.VillagersAssembly;
    private static readonly Rulebook Law = NationalRulebook.Editions.On(new(2026, 6, 1));
    private static readonly AssemblyRules Rules = AssemblyRules.From(Law, Assembly);

    private static readonly AttendanceBasis TwoThirds = new(
        Circles.Adults,
        new(Threshold.AtLeast(2, 3), Base.Adults)
    );

    [Theory]
    [InlineData(1_000, 300, 700L, 400, MotionStatus.Adopted)]
    [InlineData(1_000, 300, 700L, 350, MotionStatus.NotAdopted)]
    [InlineData(1_000, 300, 300L, 151, MotionStatus.Undetermined)]
    [InlineData(1_000, 300, null, 1_000, MotionStatus.Adopted)]
    [InlineData(500, 400, null, 300, MotionStatus.Adopted)]
    public void More_people_than_there_are_households_were_no_household_delegates(
        long adults,
        long households,
        long? present,
        long votes,
        MotionStatus status
    ) => Assert.Equal(status, Decide(Rules, null, adults, households, present, votes, 0).Status);

    [Fact]
    public void What_every_completion_of_a_small_assembly_gives_is_decided_and_nothing_else()
    {
        var wrong = new List<string>();
        foreach (var (adults, households, basis) in Meetings())
        {
            for (var votes = 0; votes <= 4; votes++)
            {
                for (var against = 0; against <= 1; against++)
                {
                    foreach (var present in (long?[])[null, votes + against, votes + against + 2])
                    {
                        var status = Decide(Rules, basis, adults, households, present, votes, against).Status;
                        var readings = Readings(basis, adults, households, present, votes, against);
                        var isRight =
                            readings.Count == 0 ? status != MotionStatus.Adopted
                            : readings.Count == 1 ? IsSaid(status, readings.Single())
                            : readings.Contains(MotionStatus.Adopted) ? status == MotionStatus.Undetermined
                            : status != MotionStatus.Adopted;
                        if (!isRight)
                        {
                            wrong.Add(
                                $"{status} for {basis} {adults}/{households}, {present} present, {votes}:{against}"
                            );
                        }
                    }
                }
            }
        }

        None.Of(wrong);
    }

    // Whoever voted in a way that is forbidden was not present for any of the quorums.
    [Theory]
    [InlineData(0, MotionStatus.Adopted)]
    [InlineData(1, MotionStatus.CannotDecide)]
    public void A_second_quorum_counts_those_present_as_the_first_does(long remotely, MotionStatus status)
    {
        var rules = Own(law => law.With(Assembly.Remote, false, Assemblies.Source));
        var vote = new MotionVote
        {
            Title = "A road",
            For = 500,
            Present = 600,
            Remotely = remotely,
        };
        var meeting = new Meeting
        {
            Body = Assembly.Kind,
            Basis = Circles.Adults,
            Adults = 900,
        };

        Assert.Equal(status, rules.Decide(meeting, vote).Status);
    }

    [Theory]
    [InlineData(600, MotionStatus.Adopted)]
    [InlineData(599, MotionStatus.Undetermined)]
    public void Where_nobody_counted_those_present_who_voted_reaches_a_second_quorum_too(
        long votes,
        MotionStatus status
    ) =>
        Assert.Equal(
            status,
            Decide(Own(law => law), Circles.Adults, 900, households: null, present: null, votes, 0).Status
        );

    [Theory]
    [InlineData(0)]
    [InlineData(4)]
    public void More_of_another_circle_than_there_are_is_a_contradiction_also_where_there_are_none(
        long households
    )
    {
        var rules = Own(law =>
            law.With(
                Assembly.FurtherQuorums,
                [new(Circles.HouseholdDelegates, new(Threshold.AtLeast(2, 3), Base.Households))],
                Assemblies.Source
            )
        );
        var meeting = new Meeting
        {
            Body = Assembly.Kind,
            Basis = Circles.Adults,
            Adults = 900,
            Households = households,
            AlsoPresent = [new(Circles.HouseholdDelegates, 5)],
        };

        var outcome = rules.Decide(
            meeting,
            new()
            {
                Title = "A road",
                For = 700,
                Present = 700,
            }
        );

        Assert.Equal(MotionStatus.Undetermined, outcome.Status);
    }

    [Fact]
    public void A_meeting_of_whom_no_norm_speaks_is_told_so()
    {
        var line = Decide(Rules, Circles.Villagers, 1_000, 300, present: 700, 400, 0)
            .Findings.Single(line => line.Rule.Equals(MotionFindings.Basis));

        Assert.Equal(
            "[not met] the meeting cannot be made up of: villagers, where the norm names adults, household delegates — Organic Law of the Villagers' Committees (2025-10-28) art. 26(1)",
            line.ToString()
        );
        Assert.Equal(
            "【不符合】会议不得由下列人员组成：村民，规定为十八周岁以上的人员、户的代表——《村民委员会组织法》（2025-10-28）第二十六条第一款",
            line.ToString(Language.Chinese)
        );
    }

    [Fact]
    public void Votes_of_parts_that_nobody_can_add_up_are_refused()
    {
        var half = new MotionVote { Title = "A road", For = (long.MaxValue / 2) + 1 };

        var refusal = Assert.Throws<ArgumentOutOfRangeException>(() => MotionVote.Together(half, half));

        Assert.Equal("parts", refusal.ParamName);
    }

    private static AssemblyRules Own(Func<Rulebook, Rulebook> change) =>
        AssemblyRules.From(
            change(
                Law.Under("The village", "本村").With(Assembly.FurtherQuorums, [TwoThirds], Assemblies.Source)
            ),
            Assembly
        );

    private static MotionOutcome Decide(
        AssemblyRules rules,
        Label? basis,
        long? adults,
        long? households,
        long? present,
        long votes,
        long against
    ) =>
        rules.Decide(
            new()
            {
                Body = Assembly.Kind,
                Basis = basis,
                Adults = adults,
                Households = households,
            },
            new()
            {
                Title = "A road",
                For = votes,
                Against = against,
                Present = present,
            }
        );

    private static IEnumerable<(long? Adults, long? Households, Label? Basis)> Meetings() =>
        from adults in (long?[])[null, 0, 1, 2, 3, 4, 5]
        from households in (long?[])[null, 0, 1, 2, 3, 4]
        from basis in (Label?[])[null, Circles.Adults, Circles.HouseholdDelegates]
        select (adults, households, basis);

    // Nobody is present who is none of those of whom the meeting is made up, and nobody votes who is not present.
    private static HashSet<MotionStatus> Readings(
        Label? basis,
        long? adults,
        long? households,
        long? present,
        long votes,
        long against
    )
    {
        HashSet<MotionStatus> all = [];
        foreach (var way in basis is null ? [Circles.Adults, Circles.HouseholdDelegates] : (Label[])[basis])
        {
            var known = way == Circles.Adults ? adults : households;
            for (var whole = known ?? 0; whole <= (known ?? 20); whole++)
            {
                for (var there = present ?? votes + against; there <= (present ?? whole); there++)
                {
                    var isOpen =
                        there > 0 && (way == Circles.Adults ? 2 * there > whole : 3 * there >= 2 * whole);
                    _ =
                        there <= whole
                        && all.Add(
                            !isOpen ? MotionStatus.CannotDecide
                            : 2 * votes > there ? MotionStatus.Adopted
                            : MotionStatus.NotAdopted
                        );
                }
            }
        }

        return all;
    }

    // Of too few and too few votes either may be said.
    private static bool IsSaid(MotionStatus said, MotionStatus read) =>
        said == read || (read == MotionStatus.CannotDecide && said == MotionStatus.NotAdopted);
}
