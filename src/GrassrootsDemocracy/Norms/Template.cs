namespace GrassrootsDemocracy.Norms;

// A text with {named} places, taken apart once, because a nation's ledgers are millions of sentences. A place of a number
// may bring the word that it counts: {actual:vote|votes} is "1 vote" and "2 votes", {actual?was|were} the word alone.
internal sealed class Template
{
    private static readonly char[] Braces = ['{', '}'];

    private readonly TemplatePart[] _parts;
    private readonly int _fields;

    // Only the whole line has a place for what a rule says; in what a rule says it would have no end.
    public Template(string text, bool isWholeLine = false)
    {
        var pieces = Pieces(text);
        _parts = new TemplatePart[pieces.Count];
        for (var index = 0; index < _parts.Length; index++)
        {
            _parts[index] =
                index % 2 == 0
                    ? new(pieces[index], Field.None, null)
                    : PartOf(pieces[index], text, isWholeLine);
            _fields |= 1 << (int)_parts[index].Field;
        }
    }

    public ReadOnlySpan<TemplatePart> Parts => _parts;

    // Whether it has a place for something, so that a line which does not have it needs other words.
    public bool Has(Field field) => (_fields & (1 << (int)field)) != 0;

    // What stands between the places and what stands in them, in turn. A place holds something and no brace.
    public static List<string> Pieces(string text)
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

    private static TemplatePart PartOf(string place, string text, bool isWholeLine)
    {
        var (name, forms) = Plural.Read(place);
        return
            Enum.TryParse<Field>(name, ignoreCase: true, out var known)
            && Enum.IsDefined(known)
            && known != Field.None
            && (isWholeLine || known != Field.Says)
            ? new("", known, forms)
            : throw new FormatException(
                $"\"{text}\" asks for {{{place}}}, which a line of a ledger does not have. It has {Places}."
            );
    }

    private static string Places =>
        string.Join(
            ", ",
            Enum.GetValues<Field>()
                .Where(one => one is not (Field.None or Field.Says))
                .Select(one => one.ToString())
                .Select(name => $"{{{char.ToLowerInvariant(name[0])}{name[1..]}}}")
        );
}
