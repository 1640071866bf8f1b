using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.Rulebooks;
using GrassrootsDemocracy.Rulebooks.National;

namespace GrassrootsDemocracy.Tests.Rulebooks;

// Whom a statute names for something, any of them being enough, a layer below does not take that power from.
public sealed class StatutePowerTests
{
    // Village law 2018 art. 35(2) names three of which one organises the audit; which of them does on which occasion Chongqing 37(2)
    // and (3) say, and whoever does instead breaks that article. Urban law 2018 art. 15(1) and 2026 art. 31(1) name two with either of whom
    // charter and covenant are filed; with which of them Shanghai's regulation says, art. 13(1).
    private static readonly string[] Shared =
    [
        "accountability.villagers-committee.audit.by@end-of-term",
        "accountability.villagers-committee.audit.by@left-early",
        "accountability.villagers-committee.audit.by@requested",
        "deliberation.residents-assembly.filed-with@charter",
        "deliberation.residents-assembly.filed-with@community-rules",
    ];

    [Fact]
    public void No_built_in_layer_takes_a_power_away_that_a_statute_gives()
    {
        var lost = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var local in RulebookCatalogue.BuiltInLocalities)
        {
            LocalDate[] days = [local.From, local.Until ?? new(2026, 3, 1)];
            foreach (var day in days)
            {
                var national = NationalRulebook.Editions.On(day);
                var found = RulebookCatalogue.BuiltIn.Find(local.Jurisdiction, day);
                lost.UnionWith(
                    local
                        .Layer.OwnNames.OfType<NormName<ValueList<Label>>>()
                        .Where(name =>
                            name.Said.Listing is { Kind: ListKind.AnyWillDo }
                            && found.Find(name) is { Value: var below }
                            && national.Find(name)?.Value.All(below.Contains) == false
                        )
                        .Select(name => name.Id)
                );
            }
        }

        Assert.Equal(Shared, lost);
    }
}
