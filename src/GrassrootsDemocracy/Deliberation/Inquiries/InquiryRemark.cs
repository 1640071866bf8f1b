using System.Globalization;
using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Deliberation.Inquiries;

// What a line of the ledger speaks of, put together from words in both languages.
internal sealed record InquiryRemark(string Key, params ValueList<object> Parts) : IReadable
{
    public string ToString(CultureInfo culture) =>
        InquiryTexts.Fill(
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
