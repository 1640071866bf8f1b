using System.Text.RegularExpressions;

namespace GrassrootsDemocracy.Norms;

// A text with {named} places, taken apart once, because a nation's ledgers are millions of sentences.
internal sealed partial class Template
{
    private readonly (string Literal, Field Field)[] _parts;

    // Only the whole line has a place for what a rule says; in what a rule says it would have no end.
    public Template(string text, bool isWholeLine = false) =>
        _parts =
        [
            .. Place()
                .Split(text)
                .Select((part, index) => index % 2 == 0 ? (part, Field.None) : ("", FieldOf(part, text, isWholeLine))),
        ];

    public ReadOnlySpan<(string Literal, Field Field)> Parts => _parts;

    [GeneratedRegex(@"\{(?<place>[^{}]+)\}", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Place();

    private static Field FieldOf(string place, string text, bool isWholeLine) =>
        Enum.TryParse<Field>(place, ignoreCase: true, out var known)
        && Enum.IsDefined(known)
        && known != Field.None
        && (isWholeLine || known != Field.Says)
            ? known
            : throw new FormatException(
                $"\"{text}\" asks for {{{place}}}, which a line of a ledger does not have. It has {Places}."
            );

    private static string Places =>
        string.Join(
            ", ",
            Enum.GetValues<Field>()
                .Where(one => one is not (Field.None or Field.Says))
                .Select(one => $"{{{one.ToString().ToLowerInvariant()}}}")
        );
}
