using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Rulebooks.National;
using GrassrootsDemocracy.Voting;

namespace GrassrootsDemocracy.Tests.Elections;

// More ballots than voters: the organic laws are silent; a party vote is void (art. 27 of 2020), as in a province's
// measures and in the Electoral Law of 2020 art. 44.
public sealed class ExcessBallotsTests
{
    public static TheoryData<string, Rulebook> SilentLaws =>
        new()
        {
            { "2010", VillageLaw.Editions.On(new(2010, 10, 28)) },
            { "2018", VillageLaw.Editions.On(new(2018, 12, 29)) },
            { "2026", VillageLaw.Editions.On(new(2026, 1, 1)) },
        };

    [Theory]
    [MemberData(nameof(SilentLaws))]
    public void Where_the_law_is_silent_an_excess_leaves_the_vote_undetermined(string edition, Rulebook law)
    {
        Assert.NotEmpty(edition);
        var scene = new Scene { Law = law, Votes = [80] };
        Assert.Equal(ElectionStatus.Complete, (scene with { Ballots = 100 }).Decide().Status);
        Assert.Equal(ElectionStatus.Undetermined, (scene with { Ballots = 101 }).Decide().Status);
        Assert.Equal(ElectionStatus.Complete, (scene with { Ballots = 90, Issued = 90 }).Decide().Status);
        Assert.Equal(ElectionStatus.Undetermined, (scene with { Ballots = 91, Issued = 90 }).Decide().Status);
        Attendance attendance = new() { Due = 100, Present = 90 };
        Assert.Equal(
            ElectionStatus.Complete,
            (scene with { Ballots = 90, Attendance = attendance }).Decide().Status
        );
        Assert.Equal(
            ElectionStatus.Undetermined,
            (scene with { Ballots = 91, Attendance = attendance }).Decide().Status
        );
    }

    [Fact]
    public void The_law_of_1998_is_silent_too()
    {
        var scene = new Scene
        {
            Law = VillageLaw.Editions.On(new(1998, 11, 4)),
            Entitled = 100,
            Votes = [80],
        };
        Assert.Equal(ElectionStatus.Complete, (scene with { Ballots = 100 }).Decide().Status);
        Assert.Equal(ElectionStatus.Undetermined, (scene with { Ballots = 101 }).Decide().Status);
    }

    [Theory]
    [InlineData(Franchise.Voters)]
    [InlineData(Franchise.HouseholdDelegates)]
    [InlineData(Franchise.ResidentsDelegates)]
    public void The_law_of_the_cities_is_silent_too(Franchise franchise)
    {
        var scene = new Scene
        {
            Law = UrbanLaw.Editions.On(new(2026, 1, 1)),
            Norms = ElectionNorms.ResidentsCommittee,
            Franchise = franchise,
            Votes = [80],
        };
        Assert.Equal(ElectionStatus.Complete, (scene with { Ballots = 100 }).Decide().Status);
        Assert.Equal(ElectionStatus.Undetermined, (scene with { Ballots = 101 }).Decide().Status);
    }

    [Theory]
    [InlineData(90, ElectionStatus.Complete)]
    [InlineData(91, ElectionStatus.Invalid)]
    public void A_province_may_void_the_vote(int ballots, ElectionStatus status) =>
        Assert.Equal(
            status,
            new Scene
            {
                Law = Layers.Province,
                Attendance = new() { Due = 100, Present = 90 },
                Ballots = ballots,
                Votes = [80],
            }
                .Decide()
                .Status
        );

    // Without an attendance those who took part are known by their ballots only, but are never more than the roll has.
    [Theory]
    [InlineData(100, ElectionStatus.Complete)]
    [InlineData(101, ElectionStatus.Invalid)]
    public void More_ballots_than_the_roll_has_are_an_excess_whoever_came(
        int ballots,
        ElectionStatus status
    ) =>
        Assert.Equal(
            status,
            new Scene
            {
                Law = Layers.Province,
                Ballots = ballots,
                Votes = [80],
            }
                .Decide()
                .Status
        );

    [Fact]
    public void A_province_may_let_the_vote_stand_and_record_the_excess()
    {
        ExcessRule recorded = new(Base.Issued, ExcessMeaning.IsRecorded);
        var outcome = new Scene
        {
            Law = Layers.With(Layers.Names.ExcessBallots, recorded),
            Issued = 90,
            Ballots = 91,
            Votes = [80],
        }.Decide();
        Assert.Equal(ElectionStatus.Complete, outcome.Status);
        var line = Assert.Single(
            outcome.Findings,
            finding => finding.Rule.Equals(ElectionFindings.ExcessBallots)
        );
        Assert.Equal((Verdict.Breached, 1), (line.Verdict, line.Measure.ShortBy));
    }

    [Fact]
    public void An_excess_that_cannot_be_counted_leaves_the_vote_undetermined()
    {
        ExcessRule issued = new(Base.Issued, ExcessMeaning.VoidsElection);
        var scene = new Scene
        {
            Law = Layers.With(Layers.Names.ExcessBallots, issued),
            Ballots = 80,
            Votes = [80],
        };
        Assert.Equal(ElectionStatus.Undetermined, scene.Decide().Status);
        Assert.Equal(ElectionStatus.Complete, (scene with { Issued = 80 }).Decide().Status);
        Assert.Equal(ElectionStatus.Invalid, (scene with { Issued = 79 }).Decide().Status);
    }

    // V17: a number held against itself is never too many.
    [Theory]
    [InlineData(80, ElectionStatus.Complete)]
    [InlineData(79, ElectionStatus.Invalid)]
    public void Where_nobody_counted_who_took_part_the_ballots_are_held_against_those_issued(
        int issued,
        ElectionStatus status
    )
    {
        ExcessRule rule = new(Base.TookPart, ExcessMeaning.VoidsElection);
        var outcome = new Scene
        {
            Law = Layers.With(Layers.Names.ExcessBallots, rule),
            Issued = issued,
            Ballots = 80,
            Votes = [80],
        }.Decide();
        Assert.Equal(status, outcome.Status);
    }

    [Theory]
    [InlineData(90, ElectionStatus.Complete)]
    [InlineData(91, ElectionStatus.Invalid)]
    public void A_party_vote_with_more_ballots_than_members_present_is_void(
        int ballots,
        ElectionStatus status
    ) =>
        Assert.Equal(
            status,
            new Scene
            {
                Law = PartyElectionRegulation.Editions.On(new(2020, 7, 13)),
                Norms = ElectionNorms.PartyBranchCommittee,
                Franchise = Franchise.PartyMembers,
                Attendance = new() { Due = 100, Present = 90 },
                Ballots = ballots,
                Votes = [80],
            }
                .Decide()
                .Status
        );

    // What comes back is never more than itself, and more than what counts of it whenever a ballot is void.
    [Theory]
    [InlineData(Base.Collected, false)]
    [InlineData(Base.Valid, false)]
    [InlineData(Base.Issued, true)]
    [InlineData(Base.TookPart, true)]
    [InlineData(Base.Present, true)]
    public void The_ballots_are_compared_with_what_they_are_no_part_of(Base of, bool isAccepted)
    {
        ExcessRule State() => new(of, ExcessMeaning.VoidsElection);

        if (isAccepted)
        {
            Assert.Equal(of, State().Of);
            return;
        }

        Assert.Throws<ArgumentException>("Of", () => State());
    }
}
