using System.Globalization;
using NodaTime.Text;

namespace GrassrootsDemocracy.Norms;

// What a line of the ledger speaks of: words of a room with their places filled, put into words when somebody reads it.
internal sealed record Sentence(Texts Texts, string Key, ValueList<object> Parts) : IReadable
{
    // A span, since a list of words would itself pass for several.
    public static Sentence Of(Texts texts, string key, params ReadOnlySpan<object> parts) =>
        new(texts, key, [.. parts]);

    public string ToString(CultureInfo culture) =>
        Texts.Fill(Key, culture, [.. Parts.Select(part => Word(part, culture))]);

    public override string ToString() => ToString(CultureInfo.InvariantCulture);

    private object Word(object part, CultureInfo culture) =>
        part switch
        {
            IReadable readable => readable.ToString(culture),
            LocalDate day => LocalDatePattern.Iso.Format(day),
            Enum choice => Texts.Word(choice, culture),
            IEnumerable<IReadable> many => Join(many, culture),
            _ => part,
        };

    private string Join(IEnumerable<IReadable> many, CultureInfo culture)
    {
        var words = KernelTexts.Join(many, culture);
        return words.Length == 0 ? Texts.Find("none", culture) : words;
    }
}
