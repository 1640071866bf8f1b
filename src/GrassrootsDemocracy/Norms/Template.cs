namespace GrassrootsDemocracy.Norms;

// A text with {named} places, taken apart once, because a nation's ledgers are millions of sentences.
internal sealed class Template
{
    private static readonly char[] Braces = ['{', '}'];

    private readonly (string Literal, Field Field)[] _parts;

    // Only the whole line has a place for what a rule says; in what a rule says it would have no end.
    public Template(string text, bool isWholeLine = false)
    {
        var pieces = Pieces(text);
        _parts = new (string, Field)[pieces.Count];
        for (var index = 0; index < _parts.Length; index++)
        {
            _parts[index] =
                index % 2 == 0
                    ? (pieces[index], Field.None)
                    : ("", FieldOf(pieces[index], text, isWholeLine));
        }
    }

    public ReadOnlySpan<(string Literal, Field Field)> Parts => _parts;

    // What stands between the places and what stands in them, in turn. A place holds something and no brace.
    private static List<string> Pieces(string text)
    {
        var pieces = new List<string>();
        var done = 0;
        var open = text.IndexOf('{', StringComparison.Ordinal);
        while (open >= 0 && text.IndexOfAny(Braces, open + 1) is >= 0 and var next)
        {
            if (text[next] == '}' && next > open + 1)
            {
                pieces.Add(text[done..open]);
                pieces.Add(text[(open + 1)..next]);
                done = next + 1;
            }

            open = text.IndexOf('{', next);
        }

        pieces.Add(text[done..]);
        return pieces;
    }

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
                .Select(one => one.ToString())
                .Select(name => $"{{{char.ToLowerInvariant(name[0])}{name[1..]}}}")
        );
}
