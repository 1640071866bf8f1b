using System.Globalization;
using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Deliberation.Hearings;

// A sentence of this room, put into words when it is read.
internal sealed record HearingWords(string Key, ValueList<object> Parts) : IReadable
{
    // A span, since a list of words would itself pass for several.
    public static HearingWords Of(string key, params ReadOnlySpan<object> parts) => new(key, [.. parts]);

    public string ToString(CultureInfo culture) =>
        HearingTexts.Fill(Key, culture, [.. Parts.Select(part => Word(part, culture))]);

    public override string ToString() => ToString(CultureInfo.InvariantCulture);

    private static object Word(object part, CultureInfo culture) =>
        part switch
        {
            IReadable readable => readable.ToString(culture),
            ValueList<Label> labels => Join(labels, culture),
            ValueList<IReadable> many => Join(many, culture),
            _ => part,
        };

    private static string Join(IEnumerable<IReadable> many, CultureInfo culture)
    {
        var words = string.Join(
            KernelTexts.All.Find("separator", culture),
            many.Select(each => each.ToString(culture)).Distinct(StringComparer.Ordinal)
        );
        return words.Length == 0 ? KernelTexts.All.Find("none", culture) : words;
    }
}
