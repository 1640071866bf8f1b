using GrassrootsDemocracy.Disclosure;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using static GrassrootsDemocracy.Tests.Disclosure.Village;

namespace GrassrootsDemocracy.Tests.Disclosure;

// Shandong 2018 arts 7, 8; Chongqing 2013 art. 27.
public sealed class CatalogueTests
{
    // Three of the ten items of Shandong the law of 2018 has too, and they keep its article.
    [Fact]
    public void What_the_catalogue_lacks_is_said_article_by_article()
    {
        var outcome = Rules(Shandong, new(2021, 1, 1)).Check(Log(new(2021, 1, 1)), new(2021, 3, 1));
        var lines = outcome.Findings.Where(line => line.Rule.Equals(DisclosureFindings.Catalogue)).ToList();

        Assert.Contains(
            lines,
            line =>
                line.ToString().Contains("art. 7", StringComparison.Ordinal)
                && line.Measure is { Least: 7, Actual: 1 }
        );
        Assert.Contains(lines, line => line.ToString().Contains("art. 30(2)", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.ToString().Contains("art. 30(3)", StringComparison.Ordinal));
        Assert.All(lines, line => Assert.Equal(Verdict.Breached, line.Verdict));
    }

    // 经十分之一以上村民或者五分之一以上村民代表联名: a tenth itself is enough; one way is.
    [Theory]
    [InlineData("villagers", 100L, 1000L, Verdict.Breached)]
    [InlineData("villagers", 99L, 1000L, Verdict.Met)]
    [InlineData("villagers-delegates", 6L, 30L, Verdict.Breached)]
    [InlineData("villagers-delegates", 5L, 30L, Verdict.Met)]
    [InlineData("villagers", 100L, null, Verdict.Undetermined)]
    [InlineData("party-members", 1000L, 1000L, Verdict.Met)]
    public void What_a_tenth_of_the_villagers_ask_for_belongs_into_the_catalogue(
        string who,
        long signers,
        long? of,
        Verdict verdict
    )
    {
        foreach (var place in new[] { Shandong, Chongqing })
        {
            Assert.Equal(verdict, Asked(place, who, signers, of).Line(DisclosureFindings.Requested).Verdict);
        }
    }

    [Fact]
    public void What_was_asked_for_and_stands_in_the_catalogue_is_kept()
    {
        var log = AskingFor("villagers", 100, 1000);
        log = log with { Catalogue = [.. log.Catalogue!, new(DisclosureItems.Promises)] };

        Assert.Equal(
            Verdict.Met,
            Rules(Shandong, new(2021, 1, 1))
                .Check(log, new(2021, 3, 1))
                .Line(DisclosureFindings.Requested)
                .Verdict
        );
    }

    // 区县人民政府每年应当统一公布…村务公开目录: Chongqing 2013 art. 27(2).
    [Theory]
    [InlineData("2021-12-31", "county-government", Verdict.Met)]
    [InlineData("2022-01-01", "county-government", Verdict.Breached)]
    public void In_Chongqing_the_county_publishes_a_catalogue_every_year(
        string day,
        string by,
        Verdict verdict
    )
    {
        var log = Log(new(2021, 1, 1)) with
        {
            CataloguesIssued = [new(Day(day), Label.Of($"body/{by}"), IsPublished: true)],
        };

        Assert.Equal(
            verdict,
            Rules(Chongqing, new(2021, 1, 1))
                .Check(log, new(2022, 1, 1))
                .Line(DisclosureFindings.CatalogueIssue)
                .Verdict
        );
    }

    // Every edition judges what is of its days: the rest is said to be of other days.
    [Theory]
    [InlineData("2025-12-31", 1, 0)]
    [InlineData("2026-03-31", 0, 1)]
    public void Rules_judge_what_is_of_the_days_on_which_they_hold(string lawOf, int of2025, int of2026)
    {
        var log = Log(
            new(2025, 1, 1),
            Posting("old", new(2025, 11, 1), new(2025, 11, 3)),
            Posting("new", new(2026, 1, 5), new(2026, 1, 7))
        );
        var outcome = National(Day(lawOf)).Check(log, new(2026, 3, 31));

        Assert.Equal(1, outcome.Line(DisclosureFindings.OtherDays).Measure.Actual);
        Assert.Equal(of2026, outcome.Verdicts(DisclosureFindings.StaysUp).Count);
        Assert.Equal(
            of2025 == 1 ? 4 : 1,
            outcome.Duties.Count(duty => duty.Item == DisclosureItems.Land && duty.Kind == DutyKind.Periodic)
        );
    }

    private static DisclosureOutcome Asked(JurisdictionCode place, string who, long signers, long? of) =>
        Rules(place, new(2021, 1, 1)).Check(AskingFor(who, signers, of), new(2021, 3, 1));

    private static DisclosureLog AskingFor(string who, long signers, long? of) =>
        Log(new(2021, 1, 1)) with
        {
            Requests =
            [
                new()
                {
                    Item = DisclosureItems.Promises,
                    Day = new(2021, 2, 1),
                    Signatures = [new(Label.Of($"circle/{who}"), signers, of)],
                },
            ],
        };
}
