using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Rulebooks.National;
using GrassrootsDemocracy.Tests.Elections;

namespace GrassrootsDemocracy.Tests.Rulebooks.National;

// 城市居民委员会组织法: arts 7, 8, 22 of 1990 and 2018; 8, 14, 17, 18, 19 of 2026.
public sealed class UrbanLawTests
{
    private const string Kind = "residents-committee";

    private static readonly string[] LeftToProvinces =
    [
        "blank",
        "excess-ballots",
        "further-candidates",
        "further-turnout",
        "over-marked",
        "tie",
        "vacancies",
        "write-ins",
    ];

    private static readonly string[] SetIn2026 =
    [
        "further-majority",
        "majority",
        "surplus",
        "turnout.by-delegates",
        "turnout.by-households",
        "turnout.by-voters",
    ];

    [Fact]
    public void It_changed_on_three_days() =>
        Assert.Equal(
            [new(1990, 1, 1), new(2018, 12, 29), new LocalDate(2026, 1, 1)],
            UrbanLaw.Editions.Changes
        );

    [Theory]
    [InlineData("1990-01-01", "seats", "5 to 9 | art. 7 | Read")]
    [InlineData("1990-01-01", "term-years", "3 | art. 8(1) | Confirmed")]
    [InlineData("2018-12-28", "term-years", "3 | art. 8(1) | Confirmed")]
    [InlineData("2018-12-29", "seats", "5 to 9 | art. 7 | Read")]
    [InlineData("2018-12-29", "term-years", "5 | art. 8(1) | Read")]
    [InlineData("2025-12-31", "term-years", "5 | art. 8(1) | Read")]
    [InlineData("2026-01-01", "seats", "5 to 9 | art. 8(1) | Read")]
    [InlineData("2026-01-01", "term-years", "5 | art. 14(2) | Read")]
    [InlineData("2026-01-01", "surplus", "at least 1 more than the seats | art. 18 | Read")]
    [InlineData(
        "2026-01-01",
        "turnout.by-voters",
        "more than 1/2 of those on the roll, counting those who took part | art. 19(1) | Read"
    )]
    [InlineData(
        "2026-01-01",
        "turnout.by-households",
        "more than 1/2 of the household delegates, counting those who took part | art. 19(1) | Read"
    )]
    [InlineData(
        "2026-01-01",
        "turnout.by-delegates",
        "more than 2/3 of the delegates, counting those who took part | art. 19(1) | Read"
    )]
    [InlineData("2026-01-01", "majority", "more than 1/2 of those who took part | art. 19(2) | Read")]
    [InlineData("2026-01-01", "further-majority", "at least 1/3 of the ballots cast | art. 19(2) | Read")]
    public void An_edition_says(string day, string norm, string words) =>
        Assert.Equal(words, Editions.Say(UrbanLaw.Editions, day, Kind, norm));

    // Art. 22 let the provinces make measures; nothing on how votes are counted stood in the law itself.
    [Theory]
    [InlineData("1990-01-01")]
    [InlineData("2018-12-28")]
    [InlineData("2018-12-29")]
    [InlineData("2025-12-31")]
    public void Until_2026_only_size_and_term_were_set(string day)
    {
        foreach (var norm in SetIn2026.Concat(LeftToProvinces))
        {
            Assert.Equal("left open | art. 22 | Read", Editions.Say(UrbanLaw.Editions, day, Kind, norm));
        }
    }

    [Fact]
    public void In_2026_the_method_is_left_to_the_provinces()
    {
        foreach (var norm in LeftToProvinces)
        {
            Assert.Equal(
                "left open | art. 19(5) | Read",
                Editions.Say(UrbanLaw.Editions, "2026-01-01", Kind, norm)
            );
        }
    }

    [Theory]
    [InlineData("1990-01-01")]
    [InlineData("2018-12-29")]
    [InlineData("2026-01-01")]
    public void An_edition_says_nothing_else(string day) =>
        Assert.Equal(
            SetIn2026.Concat(LeftToProvinces).Concat(["seats", "term-years"]).Order(StringComparer.Ordinal),
            Editions.NormsOf(UrbanLaw.Editions, day, Kind),
            StringComparer.Ordinal
        );

    [Fact]
    public void Before_the_first_edition_nothing_is_guessed() =>
        Assert.Throws<NotInForceException>(() => UrbanLaw.Editions.On(new(1989, 12, 31)));

    [Theory]
    [InlineData("2025-12-31", Franchise.Voters, ElectionStatus.Undetermined)]
    [InlineData("2025-12-31", Franchise.HouseholdDelegates, ElectionStatus.Undetermined)]
    [InlineData("2025-12-31", Franchise.ResidentsDelegates, ElectionStatus.Undetermined)]
    [InlineData("2026-01-01", Franchise.Voters, ElectionStatus.Complete)]
    [InlineData("2026-01-01", Franchise.HouseholdDelegates, ElectionStatus.Complete)]
    [InlineData("2026-01-01", Franchise.ResidentsDelegates, ElectionStatus.Complete)]
    public void The_same_facts_are_decided_only_since_2026(
        string day,
        Franchise franchise,
        ElectionStatus status
    ) => Assert.Equal(status, Decided(day, franchise, 80, 41).Status);

    // Art. 19(1): more than half of voters or households, but more than two thirds of delegates; two thirds fail.
    [Theory]
    [InlineData(Franchise.Voters, 300, 150, ElectionStatus.Invalid)]
    [InlineData(Franchise.Voters, 300, 151, ElectionStatus.Complete)]
    [InlineData(Franchise.Voters, 301, 150, ElectionStatus.Invalid)]
    [InlineData(Franchise.Voters, 301, 151, ElectionStatus.Complete)]
    [InlineData(Franchise.HouseholdDelegates, 300, 150, ElectionStatus.Invalid)]
    [InlineData(Franchise.HouseholdDelegates, 300, 151, ElectionStatus.Complete)]
    [InlineData(Franchise.ResidentsDelegates, 300, 151, ElectionStatus.Invalid)]
    [InlineData(Franchise.ResidentsDelegates, 300, 200, ElectionStatus.Invalid)]
    [InlineData(Franchise.ResidentsDelegates, 300, 201, ElectionStatus.Complete)]
    [InlineData(Franchise.ResidentsDelegates, 100, 66, ElectionStatus.Invalid)]
    [InlineData(Franchise.ResidentsDelegates, 100, 67, ElectionStatus.Complete)]
    public void Turnout_in_2026_depends_on_who_votes(
        Franchise franchise,
        int registered,
        int ballots,
        ElectionStatus status
    ) => Assert.Equal(status, Decided("2026-01-01", franchise, ballots, ballots, registered).Status);

    // Art. 19(2): more than half of those who took part, whoever votes.
    [Theory]
    [InlineData(Franchise.Voters)]
    [InlineData(Franchise.HouseholdDelegates)]
    [InlineData(Franchise.ResidentsDelegates)]
    public void Half_of_those_who_took_part_elects_nobody(Franchise franchise)
    {
        Assert.Equal(ElectionStatus.FurtherElection, Decided("2026-01-01", franchise, 80, 40).Status);
        Assert.Equal(ElectionStatus.Complete, Decided("2026-01-01", franchise, 80, 41).Status);
    }

    private static ElectionOutcome Decided(
        string day,
        Franchise franchise,
        int ballots,
        int votes,
        int registered = 100
    ) =>
        new Scene
        {
            Law = UrbanLaw.Editions.On(Editions.Day(day)),
            Norms = ElectionNorms.ResidentsCommittee,
            On = Editions.Day(day),
            Franchise = franchise,
            Registered = registered,
            Ballots = ballots,
            Votes = [votes, ballots - votes],
        }.Decide();
}
