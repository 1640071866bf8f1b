using System.Globalization;
using GrassrootsDemocracy.Deliberation;
using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Rulebooks;
using GrassrootsDemocracy.Rulebooks.National;

namespace GrassrootsDemocracy.Tests.Conventions;

// What holds for every norm of every rulebook that comes with the library, whatever it says.
public class BuiltInRulebookTests
{
    private static readonly CultureInfo Chinese = CultureInfo.GetCultureInfo("zh-Hans");

    private static IReadOnlyList<Entry> Entries { get; } =
    [
        .. NationalRulebook.Editions.Changes.SelectMany(day => Of(NationalRulebook.Editions.On(day), day)),
        .. RulebookCatalogue.BuiltInLocalities.SelectMany(local => Of(local.Layer, local.From)),
    ];

    [Fact]
    public void There_are_national_editions_and_local_layers()
    {
        Assert.True(NationalRulebook.Editions.Changes.Count > 5);
        Assert.NotEmpty(RulebookCatalogue.BuiltInLocalities);
        Assert.True(Entries.Count > 100);
    }

    [Fact]
    public void Every_norm_says_where_it_stands() =>
        None.Of(
            Entries.Where(entry =>
                string.IsNullOrWhiteSpace(entry.Source.Instrument.Edition)
                || !Script.HasChinese(entry.Source.Instrument.ChineseName)
                || Script.HasChinese(entry.Source.Instrument.Name)
                || !Script.HasChinese(entry.Source.Provision.ChineseName)
                || Script.HasChinese(entry.Source.Provision.Name)
            )
        );

    [Fact]
    public void Every_edition_cited_was_adopted_before_it_applied_and_applies_on_the_day() =>
        None.Of(
            Entries.Where(entry =>
                entry.Source.Instrument.InForce > entry.Day
                || entry.Source.Instrument.Adopted > entry.Source.Instrument.InForce
            )
        );

    [Fact]
    public void No_edition_is_cited_after_the_next_one_has_come_into_force() =>
        None.Of(
            Entries.Where(entry =>
                Entries.Any(other =>
                    string.Equals(
                        other.Source.Instrument.Name,
                        entry.Source.Instrument.Name,
                        StringComparison.Ordinal
                    )
                    && other.Source.Instrument.InForce > entry.Source.Instrument.InForce
                    && other.Source.Instrument.InForce <= entry.Day
                )
            )
        );

    [Fact]
    public void Every_national_edition_begins_on_a_day_when_an_instrument_it_cites_does() =>
        Assert.All(
            NationalRulebook.Editions.Changes,
            day =>
                Assert.Contains(Entries, entry => entry.Day == day && entry.Source.Instrument.InForce == day)
        );

    [Fact]
    public void Every_norm_is_readable_in_both_languages() =>
        None.Of(
            Entries.Where(entry =>
                string.IsNullOrWhiteSpace(entry.Name.Say(entry.Norm, CultureInfo.InvariantCulture))
                || Script.HasChinese(entry.Name.Say(entry.Norm, CultureInfo.InvariantCulture))
                || string.IsNullOrWhiteSpace(entry.Name.Say(entry.Norm, Chinese))
                || entry.Name.Say(entry.Norm, Chinese).Any(char.IsAsciiLetter)
            )
        );

    [Fact]
    public void Every_norm_has_a_name_that_the_library_offers() =>
        None.Of(Entries.Where(entry => !NamedNorms.All.Contains(entry.Name)));

    // Zhejiang art. 13(1) lets those vote who did village work there for a year; the law of its day knew only those who
    // lived there. Shanghai art. 13(1) has covenants filed with a township too, where the law of its day knew offices of a city.
    [Fact]
    public void No_local_layer_hurts_its_superiors_but_for_a_class_of_voters_and_a_filing() =>
        Assert.All(
            RulebookCatalogue.BuiltInLocalities,
            local =>
                None.Of(
                    RulebookCatalogue
                        .BuiltIn.Find(local.Jurisdiction, local.From)
                        .ConflictsWithSuperiors()
                        .Where(conflict =>
                            local.Jurisdiction != JurisdictionCode.Parse("33")
                            || conflict.Name != ElectionNorms.VillagersCommittee.Voters.Classes
                        )
                        .Where(conflict =>
                            local.Jurisdiction != JurisdictionCode.Parse("31")
                            || conflict.Name
                                != AssemblyNorms.ResidentsAssembly.For(MatterKinds.CommunityRules).FiledWith
                        )
                )
        );

    private static IEnumerable<Entry> Of(Rulebook rulebook, LocalDate day) =>
        rulebook.OwnNames.Select(name => new Entry(rulebook.Name, day, name, rulebook.Prevailing(name)!));

    private sealed record Entry(string Rulebook, LocalDate Day, NormName Name, Norm Norm)
    {
        public Citation Source => Norm.Source;

        public override string ToString() =>
            $"{Rulebook} {Day:uuuu-MM-dd} {Name}: {Name.Say(Norm, CultureInfo.InvariantCulture)} / {Name.Say(Norm, Chinese)} — {Source}";
    }
}
