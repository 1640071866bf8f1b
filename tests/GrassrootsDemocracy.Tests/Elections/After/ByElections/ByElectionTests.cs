using GrassrootsDemocracy.Calendars;
using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Elections.After.ByElections;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Rulebooks.National;
using GrassrootsDemocracy.Rulebooks.Provinces;

namespace GrassrootsDemocracy.Tests.Elections.After.ByElections;

// Village law art. 19 (2010, 2018), 23 (2026); Zhejiang art. 38.
public sealed class ByElectionTests
{
    private static readonly Rulebook Zhejiang = Zhejiang2020.Layer.LaidOver(
        VillageLaw.Editions.On(new(2021, 6, 1))
    );

    private static readonly EmptySeat Seat = new()
    {
        Since = new(2021, 4, 1),
        MembersLeft = 2,
        TermEndsOn = new(2026, 3, 15),
    };

    // Art. 38(2): at least 2/3 of the 36 who make up the delegates' assembly, more than half of the 1000 villagers.
    [Theory]
    [InlineData(Franchise.ResidentsDelegates, 36, 23, ElectionStatus.Invalid)]
    [InlineData(Franchise.ResidentsDelegates, 36, 24, ElectionStatus.Complete)]
    [InlineData(Franchise.Voters, 1000, 500, ElectionStatus.Invalid)]
    [InlineData(Franchise.Voters, 1000, 501, ElectionStatus.Complete)]
    [InlineData(Franchise.Voters, null, 501, ElectionStatus.Undetermined)]
    [InlineData(Franchise.Voters, 0, 0, ElectionStatus.Invalid)]
    public void Each_body_has_a_turnout_of_its_own(
        Franchise franchise,
        int? composition,
        int ballots,
        ElectionStatus status
    ) => Assert.Equal(status, Decide(Zhejiang, franchise, composition, ballots).Vote.Status);

    [Fact]
    public void Those_elected_serve_out_the_term()
    {
        var outcome = Decide(Zhejiang, Franchise.ResidentsDelegates, 36, 36);
        Assert.Equal(Seat.TermEndsOn, outcome.TermEndsOn);
        Assert.Equal(["Li"], outcome.Vote.Elected);
        Assert.DoesNotContain(
            outcome.Findings,
            line =>
                line.Verdict == Verdict.Breached
                && line.Rule.Id.StartsWith("by-election.", StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData(2, "2026-03-15", ByElectionNeed.Required)]
    [InlineData(3, "2026-03-15", ByElectionNeed.Permitted)]
    [InlineData(3, "2021-07-01", ByElectionNeed.Permitted)]
    [InlineData(3, "2021-06-30", ByElectionNeed.NotNeeded)]
    [InlineData(2, "2021-06-30", ByElectionNeed.Required)]
    [InlineData(null, "2026-03-15", ByElectionNeed.Undetermined)]
    [InlineData(3, null, ByElectionNeed.Undetermined)]
    public void A_province_says_when_it_must_be_held(int? left, string? end, ByElectionNeed need)
    {
        var norms = ElectionNorms.VillagersCommittee.ByElection;
        var law = Zhejiang
            .Under("County", "某县")
            .With(norms.RequiredBelow, 3, Layers.Source)
            .With(norms.NotNeeded, new TimeLimit(3, TimeUnit.Month), Layers.Source)
            .With(norms.Within, new TimeLimit(60), Layers.Source);
        var plan = ByElectionRules
            .From(law, ElectionNorms.VillagersCommittee, Franchise.Voters)
            .Plan(
                Seat with
                {
                    MembersLeft = left,
                    TermEndsOn = end is null
                        ? null
                        : GrassrootsDemocracy.Tests.Rulebooks.National.Editions.Day(end),
                }
            );
        Assert.Equal(need, plan.Need);
        Assert.Equal(new LocalDate(2021, 5, 31), plan.LastDay);
    }

    [Fact]
    public void Where_no_norm_asks_it_may_be_held() =>
        Assert.Equal(
            ByElectionNeed.Permitted,
            ByElectionRules
                .From(Zhejiang, ElectionNorms.VillagersCommittee, Franchise.Voters)
                .Plan(new() { Since = new(2021, 4, 1) })
                .Need
        );

    private static ByElectionOutcome Decide(Rulebook law, Franchise franchise, int? composition, int ballots)
    {
        var rules = ByElectionRules.From(law, ElectionNorms.VillagersCommittee, franchise);
        var paper = rules.Vote.Paper(["Li", "Wang"], seats: 1);
        return rules.Decide(
            new()
            {
                Seat = Seat,
                Body =
                    franchise == Franchise.Voters
                        ? Bodies.VillagersAssembly
                        : Bodies.VillagersDelegatesAssembly,
                RunBy = Bodies.VillagersCommittee,
                Vote = new()
                {
                    Contest = new()
                    {
                        Body = new() { Name = "Village", Jurisdiction = JurisdictionCode.Nation },
                        Day = new(2021, 5, 1),
                        Seats = 1,
                        OtherMembers = 4,
                    },
                    Roll = new() { Franchise = franchise, Registered = composition ?? 1000 },
                    Composition = composition,
                    Tally = paper.CountPatterns([1], [ballots]),
                },
            }
        );
    }
}
