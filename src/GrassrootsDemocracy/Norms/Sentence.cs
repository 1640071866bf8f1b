using NodaTime.Text;

namespace GrassrootsDemocracy.Norms;

// What a line of the ledger speaks of: words with their places filled, put into words when somebody reads it.
internal sealed record Sentence(Words Words, ValueList<object> Parts) : Readable
{
    // A span, since a list of words would itself pass for several.
    public static Sentence Of(Words words, params ReadOnlySpan<object> parts) => new(words, [.. parts]);

    public override string ToString(Language language) =>
        Words.Fill(language, [.. Parts.Select(part => Word(part, language))]);

    private static object Word(object part, Language language) =>
        part switch
        {
            IReadable readable => readable.ToString(language),
            LocalDate day => LocalDatePattern.Iso.Format(day),
            Enum choice => EnumWords.Of(choice).In(language),
            IEnumerable<IReadable> many => CommonWords.Join(many, language),
            _ => part,
        };
}
