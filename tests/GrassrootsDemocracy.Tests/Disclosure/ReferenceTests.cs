using GrassrootsDemocracy.Disclosure;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using static GrassrootsDemocracy.Tests.Disclosure.Village;

namespace GrassrootsDemocracy.Tests.Disclosure;

// What cannot be meant is refused with what to mend; the order in which facts come changes nothing.
public sealed class ReferenceTests
{
    public static TheoryData<string, string> Wrong =>
        new()
        {
            { "matter", "'lost'" },
            { "matter-of-another-item", "same item" },
            { "in-place-of", "'lost'" },
            { "in-place-of-itself", "in place of itself" },
            { "in-place-of-each-other", "in place of itself" },
            { "in-place-of-a-later-one", "2021-02-28" },
            { "withheld", "'lost'" },
            { "found-before-it-was-put-up", "2021-02-28" },
        };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void What_names_nothing_or_what_cannot_be_meant_is_refused(string what, string says)
    {
        var posting = Posting("1", new(2021, 3, 1));
        var log = Log(new(2021, 1, 1), posting) with { Matters = [Matter(new(2021, 2, 1))] };
        log = what switch
        {
            "matter" => log with { Postings = [posting with { Matter = "lost" }] },
            "matter-of-another-item" => log with
            {
                Postings = [posting with { Item = DisclosureItems.Charter, Matter = "contract" }],
            },
            "in-place-of-itself" => log with { Postings = [posting with { InPlaceOf = "1" }] },
            "in-place-of-each-other" => log with
            {
                Postings =
                [
                    posting with
                    {
                        InPlaceOf = "2",
                    },
                    Posting("2", new(2021, 3, 1)) with
                    {
                        InPlaceOf = "1",
                    },
                ],
            },
            "in-place-of" => log with { Postings = [posting with { InPlaceOf = "lost" }] },
            "in-place-of-a-later-one" => log with
            {
                Postings = [posting, Posting("2", new(2021, 2, 28)) with { InPlaceOf = "1" }],
            },
            "withheld" => log with
            {
                Withheld =
                [
                    new()
                    {
                        Item = DisclosureItems.Land,
                        Grounds = [],
                        Matter = "lost",
                    },
                ],
            },
            _ => log with { Corrections = [Found("1", new(2021, 2, 28))] },
        };

        Assert.Contains(
            says,
            Assert
                .Throws<ArgumentException>("log", () => National(new(2021, 1, 1)).Check(log, new(2021, 4, 1)))
                .Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void What_is_there_twice_is_refused()
    {
        var log = Log(new(2021, 1, 1));
        var withheld = new Withholding { Item = DisclosureItems.Land, Grounds = [] };
        var asked = Asked(DisclosureItems.Promises, 3);

        Assert.Throws<ArgumentException>("Withheld", () => log with { Withheld = [withheld, withheld] });
        Assert.Throws<ArgumentException>("Requests", () => log with { Requests = [asked, asked] });
        Assert.Throws<ArgumentException>(
            "Corrections",
            () => log with { Corrections = [Found("1", new(2021, 3, 1)), Found("1", new(2021, 3, 1))] }
        );
        Assert.Throws<ArgumentException>(
            "Signatures",
            () => asked with { Signatures = [new(Circles.Villagers, 1, 9), new(Circles.Villagers, 2, 9)] }
        );
        Assert.Throws<ArgumentException>(
            "EndedOn",
            () => Matter(new(2021, 3, 2)) with { EndedOn = new(2021, 3, 1) }
        );
    }

    [Fact]
    public void The_ledger_does_not_depend_on_the_order_of_the_facts()
    {
        var log = Log(
            new(2021, 1, 1),
            Posting("1", new(2021, 3, 1), new(2021, 3, 2)),
            Posting("2", new(2021, 2, 1)) with
            {
                Matter = "contract",
            }
        ) with
        {
            Catalogue =
            [
                new(DisclosureItems.Land, DisclosureClasses.Ordinary),
                new(DisclosureItems.Promises, DisclosureClasses.Ordinary),
                new(DisclosureItems.Audits),
            ],
            Matters =
            [
                Matter(new(2021, 2, 1)),
                Matter(new(2021, 1, 5)) with
                {
                    Reference = "lease",
                },
                Matter(day: null) with
                {
                    Reference = "a loan",
                },
            ],
            Withheld =
            [
                new() { Item = DisclosureItems.Land, Grounds = [] },
                new() { Item = DisclosureItems.Audits, Grounds = null },
                new()
                {
                    Item = DisclosureItems.Land,
                    Grounds = [],
                    Matter = "lease",
                },
            ],
            Requests = [Asked(DisclosureItems.Promises, 3), Asked(DisclosureItems.Facilities, 2)],
            Corrections = [Found("2", new(2021, 3, 9)), Found("1", new(2021, 3, 8))],
            Inspections =
            [
                new(new(2021, 3, 1), Bodies.TownshipGovernment, IsPublished: true),
                new(new(2021, 3, 1), Bodies.CountyGovernment),
            ],
        };
        var turned = log with
        {
            Catalogue = [.. log.Catalogue!.Reverse()],
            Matters = [.. log.Matters.Reverse()],
            Postings = [.. log.Postings.Reverse()],
            Withheld = [.. log.Withheld.Reverse()],
            Requests = [.. log.Requests.Reverse()],
            Corrections = [.. log.Corrections.Reverse()],
            Inspections = [.. log.Inspections!.Reverse()],
        };
        foreach (var place in new[] { JurisdictionCode.Nation, Shandong, Chongqing })
        {
            Assert.Equal(Lines(place, log), Lines(place, turned));
        }

        static IEnumerable<string> Lines(JurisdictionCode place, DisclosureLog log) =>
            Rules(place, new(2021, 1, 1))
                .Check(log, new(2021, 5, 1))
                .Findings.Select(line => line.ToString());
    }

    private static FigureCorrection Found(string posting, LocalDate day) =>
        new()
        {
            Posting = posting,
            FoundOn = day,
            Printed = 1,
            Right = 2,
        };

    private static DisclosureRequest Asked(Label item, int day) =>
        new()
        {
            Item = item,
            Day = new(2021, 2, day),
            Signatures = [new(Circles.VillagersDelegates, 1, 30), new(Circles.Villagers, 100, 1000)],
        };
}
