using System.Globalization;

namespace GrassrootsDemocracy.Norms;

// The two forms of a word that hangs on a number, such as "vote|votes" and "was|were"; the first may print the number too.
internal sealed record Plural(string One, string Many, bool IsAfterNumber)
{
    private const char Counted = ':';
    private const char Hanging = '?';
    private const char Or = '|';

    // The name of a place, and its forms where it has any: "actual", "actual:vote|votes", "actual?was|were".
    public static (string Name, Plural? Forms) Read(string place)
    {
        var mark = place.AsSpan().IndexOfAny(Counted, Hanging);
        if (mark < 0)
        {
            return (place, null);
        }

        var forms = place[(mark + 1)..].Split(Or);
        return forms is [{ Length: > 0 } one, { Length: > 0 } many]
            ? (place[..mark], new(one, many, place[mark] == Counted))
            : throw new FormatException(
                $"{{{place}}} does not give the word for one and that for many: write {{actual:vote|votes}}, or {{actual?was|were}} for a word alone."
            );
    }

    // Of a number, or of a range in words: only "1" is one.
    public string Of(object? number) =>
        string.Create(CultureInfo.InvariantCulture, $"{number}") is "1" or "-1" ? One : Many;

    public string Of(long number) => number is 1 or -1 ? One : Many;
}
