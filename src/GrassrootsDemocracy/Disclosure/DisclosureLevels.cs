namespace GrassrootsDemocracy.Disclosure;

/// <summary>Levels at which one matter is disclosed (三级联动).</summary>
public static class DisclosureLevels
{
    /// <summary>Gets the urban area (区).</summary>
    public static Label UrbanArea { get; } = new("disclosure-level/urban-area", "the urban area", "区");

    /// <summary>Gets the towns and bureaus (镇、委局).</summary>
    public static Label TownAndBureau { get; } =
        new("disclosure-level/town-and-bureau", "the town or bureau", "镇、委局");

    /// <summary>Gets the villages and residential areas (村居).</summary>
    public static Label VillageAndResidential { get; } =
        new("disclosure-level/village-and-residential", "the village or residential area", "村居");
}
