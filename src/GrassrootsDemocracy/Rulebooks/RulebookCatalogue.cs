using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Rulebooks.Localities;
using GrassrootsDemocracy.Rulebooks.National;
using GrassrootsDemocracy.Rulebooks.Provinces;
using static System.FormattableString;

namespace GrassrootsDemocracy.Rulebooks;

/// <summary>Finds the rulebook in force for an area on a day: the local layers over the national rulebook.</summary>
public sealed class RulebookCatalogue
{
    private readonly Timeline<Rulebook> _national;
    private readonly ValueList<LocalRulebook> _local;

    /// <summary>Makes a catalogue.</summary>
    /// <param name="national">The rulebook of the nation by day.</param>
    /// <param name="local">The local layers, in any order.</param>
    public RulebookCatalogue(Timeline<Rulebook> national, params IEnumerable<LocalRulebook> local)
    {
        _national = Guard.Against.Null(national);
        _local = [.. Guard.Against.Null(local)];
    }

    /// <summary>Gets the catalogue of the rulebooks that come with the library.</summary>
    public static RulebookCatalogue BuiltIn { get; } = new(NationalRulebook.Editions, BuiltInLocalities);

    /// <summary>Gets the local layers that come with the library.</summary>
    public static ValueList<LocalRulebook> BuiltInLocalities =>
        [
            new()
            {
                Jurisdiction = JurisdictionCode.Parse("420503"),
                Layer = Xiling2004.Layer,
                From = new(2004, 1, 1),
                Until = new(2004, 12, 31),
            },
            new()
            {
                Jurisdiction = JurisdictionCode.Parse("33"),
                Layer = Zhejiang2020.Layer,
                From = new(2020, 7, 31),
            },
            new()
            {
                Jurisdiction = JurisdictionCode.Parse("421300"),
                Layer = Suizhou2005.Layer,
                From = new(2005, 1, 1),
                Until = new(2008, 12, 31),
            },
            new()
            {
                Jurisdiction = JurisdictionCode.Parse("310112"),
                Layer = Minhang2009.Layer,
                From = new(2008, 1, 1),
                Until = new(2009, 12, 31),
            },
        ];

    /// <summary>Finds the rulebook in force.</summary>
    /// <param name="jurisdiction">The area.</param>
    /// <param name="day">The day.</param>
    /// <returns>The lowest layer in force for the area, over those of its superiors, over the national rulebook.</returns>
    /// <exception cref="NotInForceException">The day is before the first national rulebook.</exception>
    /// <exception cref="InvalidOperationException">Two layers of one area are in force on the day.</exception>
    public Rulebook Find(JurisdictionCode jurisdiction, LocalDate day)
    {
        var superior = jurisdiction.Superior is { } above ? Find(above, day) : _national.On(day);
        return LayerOf(jurisdiction, day)?.LaidOver(superior) ?? superior;
    }

    private Rulebook? LayerOf(JurisdictionCode area, LocalDate day)
    {
        var layers = _local.Where(local => local.Jurisdiction == area && local.IsInForceOn(day)).ToList();
        return layers.Count <= 1
            ? layers.SingleOrDefault()?.Layer
            : throw new InvalidOperationException(
                Invariant(
                    $"{layers.Count} rulebooks of {area} are in force on {day:uuuu-MM-dd}: {string.Join(", ", layers.Select(local => local.Layer.Name))}. End one before the next begins, or put their norms into one."
                )
            );
    }
}
