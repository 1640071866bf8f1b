using GrassrootsDemocracy.Deliberation;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Rulebooks;
using GrassrootsDemocracy.Tests.Rulebooks.National;

namespace GrassrootsDemocracy.Tests.Deliberation;

// Scenes of the tests of meetings: the national rulebook by day, and lines of a ledger by rule.
internal static class Assemblies
{
    public static Citation Source { get; } =
        new(new("Assumed measures", "某办法(假设)", "2026"), Provision.Article(1), TextStatus.Analogy);

    public static Rulebook On(string day) =>
        RulebookCatalogue.BuiltIn.Find(JurisdictionCode.Nation, Editions.Day(day));

    public static AssemblyRules Rules(string day, AssemblyNorms norms) => AssemblyRules.From(On(day), norms);

    public static Finding? Line(this ValueList<Finding> findings, RuleDescriptor rule) =>
        findings.SingleOrDefault(finding => finding.Rule.Equals(rule));

    public static Verdict? VerdictOf(this ValueList<Finding> findings, RuleDescriptor rule) =>
        findings.Line(rule)?.Verdict;
}
