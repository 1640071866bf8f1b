using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.Rulebooks;

namespace GrassrootsDemocracy.Tests.Accountability;

// What the tests of this room ask of every ledger, and where its rulebooks come from.
internal static class Ledgers
{
    public static JurisdictionCode Chongqing { get; } = JurisdictionCode.Parse("500101");

    public static JurisdictionCode Shanghai { get; } = JurisdictionCode.Parse("310112");

    public static Citation Assumed { get; } =
        new(new("Assumed", "假设", "2026"), Provision.Article(1), TextStatus.Analogy);

    public static Rulebook In(JurisdictionCode place, LocalDate day) =>
        RulebookCatalogue.BuiltIn.Find(place, day);

    public static Verdict Of(this Outcome outcome, RuleDescriptor rule) =>
        outcome.Findings.Single(line => line.Rule.Equals(rule)).Verdict;

    public static bool Has(this Outcome outcome, RuleDescriptor rule) =>
        outcome.Findings.Any(line => line.Rule.Equals(rule));

    public static IEnumerable<Finding> All(this Outcome outcome, RuleDescriptor rule) =>
        outcome.Findings.Where(line => line.Rule.Equals(rule));
}
