using GrassrootsDemocracy.Disclosure;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Rulebooks;

namespace GrassrootsDemocracy.Tests.Disclosure;

// A village and what it discloses.
internal static class Village
{
    public static JurisdictionCode Shandong { get; } = JurisdictionCode.Parse("370000");

    public static JurisdictionCode Chongqing { get; } = JurisdictionCode.Parse("500000");

    public static DisclosureNorms Affairs => DisclosureNorms.VillageAffairs;

    public static Citation Source { get; } =
        new(new("Village rules", "村规(假设)", "2021"), Provision.Article(1), TextStatus.Analogy);

    public static DisclosureRules Rules(JurisdictionCode place, LocalDate day) =>
        DisclosureRules.From(RulebookCatalogue.BuiltIn.Find(place, day), Affairs);

    public static DisclosureRules National(LocalDate day) => Rules(JurisdictionCode.Nation, day);

    // Rules of the village's own, with nothing above them.
    public static DisclosureRules Own(Func<Rulebook, Rulebook> states) =>
        DisclosureRules.From(states(Rulebook.Named("Village", "某村")), Affairs);

    public static DisclosureLog Log(LocalDate from, params ValueList<Posting> postings) =>
        new()
        {
            From = from,
            Catalogue = [new(DisclosureItems.Land, DisclosureClasses.Ordinary)],
            Postings = postings,
        };

    public static Posting Posting(string reference, LocalDate from, LocalDate? until = null) =>
        new()
        {
            Reference = reference,
            Item = DisclosureItems.Land,
            From = from,
            Until = until,
            Place = DisclosurePlaces.Board,
            By = Bodies.VillagersCommittee,
        };

    public static DisclosureMatter Matter(LocalDate? day, Label? of = null) =>
        new()
        {
            Reference = "contract",
            Item = DisclosureItems.Land,
            Day = day,
            Class = of ?? DisclosureClasses.Major,
        };

    public static DisclosedTime Quarter(int year, int number)
    {
        var first = new LocalDate(year, (3 * number) - 2, 1);
        return new(first, first.PlusMonths(3).PlusDays(-1));
    }

    public static Finding Line(this DisclosureOutcome outcome, RuleDescriptor rule) =>
        outcome.Findings.First(line => line.Rule.Equals(rule));

    public static IReadOnlyList<Verdict> Verdicts(this DisclosureOutcome outcome, RuleDescriptor rule) =>
        [.. outcome.Findings.Where(line => line.Rule.Equals(rule)).Select(line => line.Verdict)];

    public static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
