using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.Rulebooks.National;
using GrassrootsDemocracy.Tests.Elections;

namespace GrassrootsDemocracy.Tests.Rulebooks.National;

// 村民委员会组织法: arts 9, 11, 12, 14 of 1998; 6, 11, 14, 15 of 2010 and 2018; 8, 14, 17, 18 of 2026.
public sealed class VillageLawTests
{
    private const string Kind = "villagers-committee";

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

    [Fact]
    public void It_changed_on_four_days() =>
        Assert.Equal(
            [new(1998, 11, 4), new(2010, 10, 28), new(2018, 12, 29), new LocalDate(2026, 1, 1)],
            VillageLaw.Editions.Changes
        );

    [Theory]
    [InlineData("1998-11-04", "seats", "3 to 7 | art. 9 | NotRead")]
    [InlineData("1998-11-04", "term-years", "3 | art. 11 | Confirmed")]
    [InlineData("1998-11-04", "surplus", "at least 1 more than the seats | art. 14 | Read")]
    [InlineData(
        "1998-11-04",
        "turnout.by-voters",
        "more than 1/2 of those with the right to vote, counting those who took part | art. 14 | Read"
    )]
    [InlineData("1998-11-04", "majority", "more than 1/2 of those who took part | art. 14 | Read")]
    [InlineData("1998-11-04", "further-majority", "left open | art. 14 | Read")]
    [InlineData("2010-10-28", "seats", "3 to 7 | art. 6(1) | Read")]
    [InlineData("2010-10-28", "term-years", "3 | art. 11(2) | Confirmed")]
    [InlineData("2010-10-28", "surplus", "at least 1 more than the seats | art. 15(1) | Read")]
    [InlineData(
        "2010-10-28",
        "turnout.by-voters",
        "more than 1/2 of those on the roll, counting those who took part | art. 15(2) | Read"
    )]
    [InlineData("2010-10-28", "majority", "more than 1/2 of those who took part | art. 15(2) | Read")]
    [InlineData("2010-10-28", "further-majority", "at least 1/3 of the ballots cast | art. 15(2) | Read")]
    [InlineData("2018-12-29", "seats", "3 to 7 | art. 6(1) | Read")]
    [InlineData("2018-12-29", "term-years", "5 | art. 11(2) | Read")]
    [InlineData("2018-12-29", "surplus", "at least 1 more than the seats | art. 15(1) | Read")]
    [InlineData(
        "2018-12-29",
        "turnout.by-voters",
        "more than 1/2 of those on the roll, counting those who took part | art. 15(2) | Read"
    )]
    [InlineData("2018-12-29", "majority", "more than 1/2 of those who took part | art. 15(2) | Read")]
    [InlineData("2018-12-29", "further-majority", "at least 1/3 of the ballots cast | art. 15(2) | Read")]
    [InlineData("2026-01-01", "seats", "3 to 7 | art. 8(1) | Read")]
    [InlineData("2026-01-01", "term-years", "5 | art. 14(2) | Read")]
    [InlineData("2026-01-01", "surplus", "at least 1 more than the seats | art. 18(1) | Read")]
    [InlineData(
        "2026-01-01",
        "turnout.by-voters",
        "more than 1/2 of those on the roll, counting those who took part | art. 18(2) | Read"
    )]
    [InlineData("2026-01-01", "majority", "more than 1/2 of those who took part | art. 18(2) | Read")]
    [InlineData("2026-01-01", "further-majority", "at least 1/3 of the ballots cast | art. 18(2) | Read")]
    public void An_edition_says(string day, string norm, string words) =>
        Assert.Equal(words, Editions.Say(VillageLaw.Editions, day, Kind, norm));

    [Theory]
    [InlineData("1998-11-04", "art. 14")]
    [InlineData("2010-10-28", "art. 15(5)")]
    [InlineData("2018-12-29", "art. 15(5)")]
    [InlineData("2026-01-01", "art. 18(5)")]
    public void The_method_is_left_to_the_provinces(string day, string provision)
    {
        foreach (var norm in LeftToProvinces)
        {
            Assert.Equal(
                $"left open | {provision} | Read",
                Editions.Say(VillageLaw.Editions, day, Kind, norm)
            );
        }
    }

    [Theory]
    [InlineData("1998-11-04")]
    [InlineData("2010-10-28")]
    [InlineData("2018-12-29")]
    [InlineData("2026-01-01")]
    public void An_edition_says_nothing_else(string day)
    {
        string[] said = ["further-majority", "majority", "seats", "surplus", "term-years"];
        Assert.Equal(
            said.Concat(LeftToProvinces).Append("turnout.by-voters").Order(StringComparer.Ordinal),
            Editions.NormsOf(VillageLaw.Editions, day, Kind),
            StringComparer.Ordinal
        );
    }

    // Each edition but the first is in force until the day before the next.
    [Theory]
    [InlineData("1998-11-04", "art. 14")]
    [InlineData("2010-10-27", "art. 14")]
    [InlineData("2010-10-28", "art. 15(2)")]
    [InlineData("2018-12-28", "art. 15(2)")]
    [InlineData("2018-12-29", "art. 15(2)")]
    [InlineData("2025-12-31", "art. 15(2)")]
    [InlineData("2026-01-01", "art. 18(2)")]
    public void The_majority_stands_in_the_article_of_the_day(string day, string provision) =>
        Assert.Equal(
            $"more than 1/2 of those who took part | {provision} | Read",
            Editions.Say(VillageLaw.Editions, day, Kind, "majority")
        );

    [Theory]
    [InlineData("1998-11-04", 1998, 11, 4)]
    [InlineData("2010-10-27", 1998, 11, 4)]
    [InlineData("2010-10-28", 2010, 10, 28)]
    [InlineData("2018-12-28", 2010, 10, 28)]
    [InlineData("2018-12-29", 2018, 12, 29)]
    [InlineData("2025-12-31", 2018, 12, 29)]
    [InlineData("2026-01-01", 2026, 1, 1)]
    public void The_edition_of_a_day_is_the_last_in_force(string day, int year, int month, int first)
    {
        var norm = VillageLaw.Editions.On(Editions.Day(day)).Find(ElectionNorms.VillagersCommittee.Majority);
        Assert.Equal(new LocalDate(year, month, first), norm!.Source.Instrument.InForce);
    }

    [Fact]
    public void Before_the_first_edition_nothing_is_guessed()
    {
        var exception = Assert.Throws<NotInForceException>(() => VillageLaw.Editions.On(new(1998, 11, 3)));
        Assert.Equal(new LocalDate(1998, 11, 4), exception.First);
    }

    // Art. 11(2) as amended on 2018-12-29: three years became five.
    [Theory]
    [InlineData("2018-12-28", 3)]
    [InlineData("2018-12-29", 5)]
    [InlineData("2025-12-31", 5)]
    [InlineData("2026-01-01", 5)]
    public void A_term_lasts_as_long_as_on_its_first_day(string day, int years) =>
        Assert.Equal(
            years,
            Decided(day, new() { Ballots = 60, Votes = [40, 20] })
                .Rules.FindOrOpen(ElectionNorms.VillagersCommittee.TermYears)
                .Norm!.Value
        );

    // 150 on the roll of 300 with the right to vote: 1998 measures by the latter, from 2010 the law by the former.
    [Theory]
    [InlineData("2010-10-27", 150, ElectionStatus.Invalid)]
    [InlineData("2010-10-27", 151, ElectionStatus.Complete)]
    [InlineData("2010-10-28", 100, ElectionStatus.Invalid)]
    [InlineData("2010-10-28", 101, ElectionStatus.Complete)]
    [InlineData("2010-10-28", 150, ElectionStatus.Complete)]
    public void The_turnout_was_of_all_entitled_until_2010(string day, int ballots, ElectionStatus status) =>
        Assert.Equal(
            status,
            Decided(
                day,
                new()
                {
                    Registered = 200,
                    Entitled = 300,
                    Ballots = ballots,
                    Votes = [ballots],
                }
            ).Status
        );

    [Theory]
    [InlineData("2010-10-27", ElectionStatus.Undetermined)]
    [InlineData("2010-10-28", ElectionStatus.Complete)]
    public void Only_until_2010_must_the_number_of_those_entitled_be_known(
        string day,
        ElectionStatus status
    ) => Assert.Equal(status, Decided(day, new() { Ballots = 100, Votes = [100] }).Status);

    // 1998 left a further election to the provinces; from 2010 a third of the ballots elects.
    [Theory]
    [InlineData("2010-10-27", ElectionStatus.Undetermined)]
    [InlineData("2010-10-28", ElectionStatus.Complete)]
    [InlineData("2026-01-01", ElectionStatus.Complete)]
    public void A_third_elects_in_a_further_election_since_2010(string day, ElectionStatus status) =>
        Assert.Equal(
            status,
            Decided(
                day,
                new()
                {
                    Round = ElectionRound.Further,
                    Entitled = 100,
                    Ballots = 90,
                    Votes = [30, 29],
                }
            ).Status
        );

    private static ElectionOutcome Decided(string day, Scene scene) =>
        (scene with { Law = VillageLaw.Editions.On(Editions.Day(day)), On = Editions.Day(day) }).Decide();
}
