using System.Globalization;
using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Elections.Offices;

// What a line of the ledger speaks of, put together from words in both languages.
internal sealed record Remark(string Key, params ValueList<object> Parts) : IReadable
{
    public string ToString(CultureInfo culture) =>
        OfficeTexts.Fill(
            Key,
            culture,
            [
                .. Parts.Select(
                    object? (part) =>
                        part switch
                        {
                            IReadable readable => readable.ToString(culture),
                            SeatObstacle obstacle => OfficeTexts.Word(obstacle, culture),
                            _ => part,
                        }
                ),
            ]
        );

    public override string ToString() => ToString(CultureInfo.InvariantCulture);
}
