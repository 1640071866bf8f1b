using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Rulebooks;
using GrassrootsDemocracy.Rulebooks.National;

namespace GrassrootsDemocracy.Tests.Rulebooks.National;

public sealed class NationalRulebookTests
{
    [Fact]
    public void It_begins_anew_whenever_an_instrument_changes() =>
        Assert.Equal(
            [
                new(1990, 1, 1),
                new(1990, 6, 27),
                new(1998, 11, 4),
                new(2008, 5, 5),
                new(2010, 10, 28),
                new(2014, 5, 28),
                new(2017, 12, 4),
                new(2017, 12, 20),
                new(2018, 10, 28),
                new(2018, 12, 28),
                new(2018, 12, 29),
                new(2019, 9, 1),
                new(2020, 7, 13),
                new(2025, 5, 1),
                new LocalDate(2026, 1, 1),
            ],
            NationalRulebook.Editions.Changes
        );

    // The term of each committee on both sides of every change; silent where no instrument was in force.
    [Theory]
    [InlineData("1990-01-01", null, 3, null)]
    [InlineData("1998-11-03", null, 3, null)]
    [InlineData("1998-11-04", 3, 3, null)]
    [InlineData("2018-10-27", 3, 3, null)]
    [InlineData("2018-10-28", 3, 3, 5)]
    [InlineData("2018-12-28", 3, 3, 5)]
    [InlineData("2018-12-29", 5, 5, 5)]
    [InlineData("2026-01-01", 5, 5, 5)]
    public void The_term_of_a_committee_on_a_day(string day, int? village, int? city, int? branch)
    {
        var rulebook = NationalRulebook.Editions.On(Editions.Day(day));
        Assert.Equal(village, rulebook.Find(ElectionNorms.VillagersCommittee.TermYears)?.Value);
        Assert.Equal(city, rulebook.Find(ElectionNorms.ResidentsCommittee.TermYears)?.Value);
        Assert.Equal(branch, rulebook.Find(ElectionNorms.PartyBranchCommittee.TermYears)?.Value);
    }

    [Theory]
    [InlineData("1990-06-26", null)]
    [InlineData("1990-06-27", "more than 4/5")]
    [InlineData("2020-07-12", "more than 4/5")]
    [InlineData("2020-07-13", "at least 4/5")]
    public void The_quorum_of_a_branch_on_a_day(string day, string? quorum)
    {
        var name = ElectionNorms.PartyBranchCommittee.Turnout(Franchise.PartyMembers);
        var norm = NationalRulebook.Editions.On(Editions.Day(day)).Find(name);
        Assert.Equal(quorum, norm?.Value.Quota.Threshold.ToString());
    }

    [Fact]
    public void It_never_conflicts_with_itself()
    {
        foreach (var day in NationalRulebook.Editions.Changes)
        {
            Assert.Empty(NationalRulebook.Editions.On(day).ConflictsWithSuperiors());
        }
    }

    // Every day of the library's own catalogue gives the edition of its instruments of that day.
    [Theory]
    [InlineData("2010-10-27")]
    [InlineData("2010-10-28")]
    [InlineData("2018-12-28")]
    [InlineData("2018-12-29")]
    [InlineData("2025-12-31")]
    [InlineData("2026-01-01")]
    public void The_catalogue_finds_the_edition_of_the_day(string day)
    {
        var date = Editions.Day(day);
        var found = RulebookCatalogue.BuiltIn.Find(JurisdictionCode.Parse("420000"), date);
        foreach (var edition in new[] { VillageLaw.Editions.On(date), UrbanLaw.Editions.On(date) })
        {
            foreach (var name in edition.OwnNames)
            {
                Assert.Equal(edition.Prevailing(name), found.Prevailing(name));
            }
        }
    }

    [Fact]
    public void A_province_may_ask_more_where_the_law_says_not_less_than()
    {
        var source = GrassrootsDemocracy.Tests.Elections.Layers.Source;
        var name = ElectionNorms.VillagersCommittee.FurtherMajority;
        var law = VillageLaw.Editions.On(new(2026, 1, 1));
        Quota half = new(Threshold.AtLeast(1, 2), Base.Collected);
        Quota quarter = new(Threshold.AtLeast(1, 4), Base.Collected);
        Quota ofValid = new(Threshold.AtLeast(1, 3), Base.Valid);

        Assert.Equal(half, law.Under("P").With(name, half, source).Find(name)!.Value);
        foreach (var notAllowed in new[] { quarter, ofValid })
        {
            var province = law.Under("P").With(name, notAllowed, source);
            Assert.Equal(law.Find(name), province.Find(name));
            Assert.Equal(
                "art. 18(2)",
                Assert.Single(province.ConflictsWithSuperiors()).Superior.Source.Provision.Name
            );
        }
    }

    // 始得当选: who has more than half is elected, so that asking more would unseat what the law seats.
    [Fact]
    public void A_province_may_not_touch_the_majority_that_elects()
    {
        var source = GrassrootsDemocracy.Tests.Elections.Layers.Source;
        var name = ElectionNorms.VillagersCommittee.Majority;
        var law = VillageLaw.Editions.On(new(2026, 1, 1));
        foreach (var share in new[] { Threshold.AtLeast(2, 3), Threshold.AtLeast(1, 2) })
        {
            var province = law.Under("P").With(name, new Quota(share, Base.TookPart), source);
            Assert.Equal(law.Find(name), province.Find(name));
            Assert.Single(province.ConflictsWithSuperiors());
        }
    }
}
