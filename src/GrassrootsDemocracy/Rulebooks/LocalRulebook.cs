using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;

namespace GrassrootsDemocracy.Rulebooks;

/// <summary>A local layer of norms, with the area and the days it is for.</summary>
public sealed record LocalRulebook
{
    /// <summary>Gets the area; the layer holds for it and for every area within it.</summary>
    public required JurisdictionCode Jurisdiction { get; init; }

    /// <summary>Gets the layer, which the catalogue lays over the superior rulebook of the day.</summary>
    public required Rulebook Layer
    {
        get;
        init => field = Guard.Against.Null(value, nameof(Layer));
    }

    /// <summary>Gets the first day it applies.</summary>
    public required LocalDate From { get; init; }

    /// <summary>Gets the last day it applies; <see langword="null"/> when it has not ended.</summary>
    public LocalDate? Until { get; init; }

    /// <summary>Determines whether the layer is in force on a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns><see langword="true"/> when it is.</returns>
    public bool IsInForceOn(LocalDate day) => From <= day && !(Until < day);
}
