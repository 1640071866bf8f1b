using System.Globalization;
using GrassrootsDemocracy.Norms;
using NodaTime.Text;

namespace GrassrootsDemocracy.Liaison;

// A phrase about a kind of link, days and counts, put into words when it is read.
internal sealed record LiaisonDetail(string Key, ValueList<object> Parts) : IReadable
{
    public static LiaisonDetail Of(string key, params IEnumerable<object> parts) => new(key, [.. parts]);

    public string ToString(CultureInfo culture) =>
        LiaisonTexts.Fill(
            Key,
            culture,
            [
                .. Parts.Select(part =>
                    part switch
                    {
                        IReadable readable => readable.ToString(culture),
                        LocalDate day => LocalDatePattern.Iso.Format(day),
                        _ => part,
                    }
                ),
            ]
        );

    public override string ToString() => ToString(CultureInfo.InvariantCulture);
}
