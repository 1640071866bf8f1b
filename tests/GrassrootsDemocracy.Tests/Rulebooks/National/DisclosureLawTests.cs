using GrassrootsDemocracy.Calendars;
using GrassrootsDemocracy.Disclosure;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.Rulebooks;
using GrassrootsDemocracy.Rulebooks.National;

namespace GrassrootsDemocracy.Tests.Rulebooks.National;

// Village law 1998 art. 22, 2010 and 2018 arts 28, 30, 31, 2026 arts 32, 35, 36; residents' law 1990 art. 16, 2026 arts 34, 35, 42.
public sealed class DisclosureLawTests
{
    private static readonly DisclosureNorms Village = DisclosureNorms.VillageAffairs;
    private static readonly DisclosureNorms Urban = DisclosureNorms.ResidentsAffairs;

    // What each edition lists, how long it has a notice hang, and how sure its text is.
    [Theory]
    [InlineData("1998-11-04", 5, null, TextStatus.NotRead)]
    [InlineData("2010-10-28", 6, null, TextStatus.Read)]
    [InlineData("2018-12-29", 6, null, TextStatus.Read)]
    [InlineData("2025-12-31", 6, null, TextStatus.Read)]
    [InlineData("2026-01-01", 6, 15, TextStatus.Read)]
    public void The_village_law_by_edition(string day, int items, int? days, TextStatus status)
    {
        var book = NationalRulebook.Editions.On(Editions.Day(day));
        var norm = book.Find(Village.Items)!;

        Assert.Equal((items, status), (norm.Value.Count, norm.Source.Status));
        Assert.Equal(days, book.Find(Village.StaysUp)?.Value.Length);
    }

    [Theory]
    [InlineData("1998-11-04", true, false)]
    [InlineData("2010-10-28", true, false)]
    [InlineData("2025-12-31", true, false)]
    [InlineData("2026-01-01", false, true)]
    public void Family_planning_left_and_consultation_came_in_2026(
        string day,
        bool planning,
        bool consultation
    )
    {
        var items = NationalRulebook
            .Editions.On(Editions.Day(day))
            .Find(Village.Items)!
            .Value.Select(item => item.Item)
            .ToList();

        Assert.Equal(
            (planning, consultation),
            (items.Contains(DisclosureItems.FamilyPlanning), items.Contains(DisclosureItems.Consultation))
        );
    }

    [Theory]
    [InlineData("1998-11-04", "", "")]
    [InlineData("2010-10-28", "Quarter", "Month Quarter")]
    [InlineData("2026-01-01", "Quarter", "Month Quarter")]
    public void How_often_by_class(string day, string ordinary, string finance)
    {
        var book = NationalRulebook.Editions.On(Editions.Day(day));

        Assert.Equal(ordinary, Units(book.FindOrOpen(Village.For(DisclosureClasses.Ordinary).Every)));
        Assert.Equal(
            finance.Length == 0 ? "HalfYear" : finance,
            Units(book.FindOrOpen(Village.For(DisclosureClasses.Finance).Every))
        );

        static string Units(NormOrOpen<Cadence> term) =>
            term.Norm is { } norm
                ? $"{norm.Value.Unit}"
                : string.Join(
                    ' ',
                    term.Readings.Select(reading => $"{((Norm<Cadence>)reading.Norm!).Value.Unit}")
                        .Order(StringComparer.Ordinal)
                );
    }

    [Theory]
    [InlineData("1990-01-01", 1, null)]
    [InlineData("2025-12-31", 1, null)]
    [InlineData("2026-01-01", 8, 15)]
    public void The_residents_law_by_edition(string day, int items, int? days)
    {
        var book = NationalRulebook.Editions.On(Editions.Day(day));

        Assert.Equal(
            (items, days),
            (book.Find(Urban.Items)!.Value.Count, book.Find(Urban.StaysUp)?.Value.Length)
        );
    }

    // 前款规定事项中…财务收支情况: the paragraph on how often has it among them (2010 and 2018 art. 30(3), 2026 art. 35(3)).
    [Theory]
    [InlineData("1998-11-04", null)]
    [InlineData("2010-10-28", "art. 30(3)")]
    [InlineData("2025-12-31", "art. 30(3)")]
    [InlineData("2026-01-01", "art. 35(3)")]
    public void Income_and_expenses_are_disclosed_as_financial_matters(string day, string? article)
    {
        var norm = NationalRulebook.Editions.On(Editions.Day(day)).Find(Village.Items)!;
        var accounts = norm.Value.FirstOrDefault(item => item.Item == DisclosureItems.IncomeAndExpenses);

        Assert.Equal(
            (article, article is null ? null : DisclosureClasses.Finance),
            (accounts is null ? null : norm.SourceOf(accounts)?.Provision.Name, accounts?.Class)
        );
    }

    // 村民小组代行农村集体经济组织职能的: 2026 art. 32(4); until then of every group (2018 art. 28(3)).
    [Theory]
    [InlineData("2025-12-31", null, TermState.Stated)]
    [InlineData("2026-01-01", true, TermState.Stated)]
    [InlineData("2026-01-01", false, TermState.Silent)]
    [InlineData("2026-01-01", null, TermState.InCases)]
    public void From_2026_a_group_discloses_what_it_decides_where_it_acts_as_the_collective(
        string day,
        bool? acts,
        TermState state
    )
    {
        var group = DisclosureNorms.GroupAffairs;
        var rules = DisclosureRules
            .From(NationalRulebook.Editions.On(Editions.Day(day)), group)
            .Check(
                new()
                {
                    From = Editions.Day(day),
                    Circumstances = acts is { } known
                        ? [new(DisclosureOccasions.GroupActsAsCollective, known)]
                        : [],
                },
                Editions.Day(day)
            )
            .Rules;

        Assert.Equal(state, rules.FindOrOpen(group.Items).State);
        Assert.Equal(state, rules.FindOrOpen(group.WhenItHappens).State);
    }

    // 居务公开 has no quarter and no month: promptly, without a number.
    [Fact]
    public void The_residents_law_has_no_period()
    {
        var rules = DisclosureRules.From(NationalRulebook.Editions.On(new(2026, 1, 1)), Urban);

        Assert.True(rules.FindOrOpen(Urban.Every).IsOpen);
        Assert.True(rules.FindOrOpen(Urban.Within).IsOpen);
        Assert.Equal(true, rules.FindOrOpen(Urban.WhenItHappens).Norm?.Value);
    }

    // 中国共产党党务公开条例（试行） art. 15: propose, review, approve, carry out.
    [Theory]
    [InlineData("2017-12-19", 0)]
    [InlineData("2017-12-20", 4)]
    public void Party_affairs_have_four_steps_from_2017(string day, int steps) =>
        Assert.Equal(
            steps,
            DisclosureRules
                .From(NationalRulebook.Editions.On(Editions.Day(day)), DisclosureNorms.PartyAffairs)
                .Process.Stages.Count
        );

    [Fact]
    public void A_catalogue_decides_a_log_by_its_place_and_day()
    {
        var log = new DisclosureLog
        {
            Area = JurisdictionCode.Parse("370102"),
            Kind = Committee,
            From = new(2026, 1, 1),
        };
        var outcome = RulebookCatalogue.BuiltIn.Decide(log, on: new LocalDate(2026, 7, 1));

        Assert.Equal(12, outcome.Rules.FindOrOpen(Village.Items).Norm!.Value.Count);
        Assert.Throws<ArgumentException>(() =>
            DisclosureRules
                .From(RulebookCatalogue.BuiltIn.Find(JurisdictionCode.Parse("50"), new(2026, 1, 1)), Village)
                .Check(log, new(2026, 7, 1))
        );
        Assert.NotNull(
            DisclosureRules
                .From(RulebookCatalogue.BuiltIn.Find(JurisdictionCode.Parse("50"), new(2026, 1, 1)), Village)
                .Hypothetically()
                .Check(log, new(2026, 7, 1))
        );
    }

    private static Label Committee => GrassrootsDemocracy.People.Bodies.VillagersCommittee;
}
