using System.Globalization;
using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Deliberation.Congresses;

// What a line of the ledger speaks of, put together from words in both languages.
internal sealed record CongressRemark(string Key, params ValueList<object> Parts) : IReadable
{
    public string ToString(CultureInfo culture) =>
        CongressTexts.Fill(
            Key,
            culture,
            [
                .. Parts.Select(
                    object? (part) => part is IReadable readable ? readable.ToString(culture) : part
                ),
            ]
        );

    public override string ToString() => ToString(CultureInfo.InvariantCulture);
}
