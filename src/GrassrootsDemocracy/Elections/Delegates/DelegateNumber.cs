using System.Globalization;
using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Elections.Delegates;

/// <summary>How many delegates there are in all where there are so many households.</summary>
/// <param name="Households">The households for which it holds.</param>
/// <param name="Delegates">The number of delegates.</param>
public sealed record DelegateNumber(CountRange Households, CountRange Delegates) : IReadable
{
    /// <inheritdoc/>
    public string ToString(CultureInfo culture) =>
        Households == new CountRange(0, long.MaxValue)
            ? Delegates.ToString(culture)
            : AfterTexts.All.Fill(
                "number-by-households",
                culture,
                Delegates.ToString(culture),
                Households.ToString(culture)
            );

    /// <summary>Returns the number in English words.</summary>
    /// <returns>The words.</returns>
    public override string ToString() => ToString(CultureInfo.InvariantCulture);
}
