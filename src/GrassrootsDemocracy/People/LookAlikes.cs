using System.Runtime.InteropServices;
using System.Text;

namespace GrassrootsDemocracy.People;

/// <summary>Finds names that could be the same person to a human eye.</summary>
/// <remarks>
/// <para>
/// Everywhere names are told apart letter by letter. Two look alike when they differ in nothing but what is not seen, such as spaces
/// and the marks that choose between forms of a character; the width or the case of letters; whether a letter and its accent are one
/// character or two, and which of two equal characters of Unicode is used, or of two alphabets; whether a number is in a circle, raised or
/// Roman in one character; and the dot between the parts of a name, whichever it is and whether it is there. So do a name with a
/// distinguishing mark in brackets, after it or before it, as "甲（二组）", or a Chinese one with a number after it, as "王芳2", and the
/// same name without one. Two that bear different marks were told apart on purpose, and forms of a character that a reader tells apart, as 村 and 邨, are different.
/// </para>
/// <para>Whether they are one person is a fact that only the host knows: nothing is put together that the host did not.</para>
/// </remarks>
public static class LookAlikes
{
    private const int Few = 32;

    // Between the parts of a name.
    private const char Dot = '·';

    /// <summary>Finds the names that look alike.</summary>
    /// <param name="names">The names; one that is listed twice letter by letter is one name.</param>
    /// <returns>Groups of at least two names, each in the order of its letters; empty when no two look alike.</returns>
    public static ValueList<ValueList<string>> Among(IEnumerable<string> names)
    {
        string[] all =
        [
            .. Guard.Against.Null(names).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
        ];
        return
        [
            .. all.GroupBy(name => Split(name).Bare, StringComparer.Ordinal)
                .Where(group => group.Skip(1).Any())
                .SelectMany(Groups),
        ];
    }

    /// <summary>Determines whether two names could be the same person to a human eye.</summary>
    /// <param name="name">A name.</param>
    /// <param name="other">Another name.</param>
    /// <returns>Whether they look alike, or are the same letter by letter.</returns>
    public static bool Are(string name, string other)
    {
        var (left, right) = (Split(Guard.Against.Null(name)), Split(Guard.Against.Null(other)));
        return string.Equals(left.Bare, right.Bare, StringComparison.Ordinal)
            && (
                left.Mark.Length == 0
                || right.Mark.Length == 0
                || string.Equals(left.Mark, right.Mark, StringComparison.Ordinal)
            );
    }

    // What all names have in common that could look alike.
    internal static string Bare(string name) => Split(name).Bare;

    // A line for each group, in the ledger of what names people. Of a few names, as on a paper, mostly no two are alike, and that is
    // seen without making anything.
    internal static IEnumerable<Finding> Lines(params ReadOnlySpan<IEnumerable<string>?> lists)
    {
        if (lists is [ValueList<string> only])
        {
            return only.Count <= Few && !MayAnyBe(only.AsSpan()) ? [] : Lines(only);
        }

        var names = new List<string>();
        foreach (var list in lists)
        {
            names.AddRange(list ?? []);
        }

        return names.Count <= Few && !MayAnyBe(CollectionsMarshal.AsSpan(names)) ? [] : Lines(names);
    }

    private static IEnumerable<Finding> Lines(IEnumerable<string> names) =>
        Among(names)
            .Select(group => new Finding(
                IdentityFindings.LookAlike,
                Measure.Recorded(group.Count),
                source: null
            )
            {
                Detail = new NameList(group),
            });

    private static bool MayAnyBe(ReadOnlySpan<string> names)
    {
        for (var i = 1; i < names.Length; i++)
        {
            foreach (var other in names[..i])
            {
                if (MayBe(names[i], other))
                {
                    return true;
                }
            }
        }

        return false;
    }

    // Two names of which the same beginning is followed by two letters that are not each other's are not alike, whatever follows;
    // nor are they where one ends and the other goes on with a letter that begins no number after a Chinese character.
    private static bool MayBe(string name, string other)
    {
        var at = name.AsSpan().CommonPrefixLength(other);
        return at == name.Length ? at == other.Length || MayGoOn(other, at)
            : at == other.Length ? MayGoOn(name, at)
            : !IsPlain(name[at])
                || !IsPlain(other[at])
                || char.ToUpperInvariant(name[at]) == char.ToUpperInvariant(other[at]);
    }

    private static bool MayGoOn(string name, int at) =>
        !IsPlain(name[at]) || (char.IsAsciiDigit(name[at]) && at > 0 && IsChinese(name[at - 1]));

    private static bool IsPlain(char letter) => char.IsAsciiLetterOrDigit(letter) || IsChinese(letter);

    private static bool IsChinese(char letter) => letter is >= '\u4E00' and <= '\u9FFF';

    // A name without a mark looks like each that bears one; without such a name only those of one mark look alike.
    private static IEnumerable<ValueList<string>> Groups(IEnumerable<string> ofOneName) =>
        ofOneName.Any(name => Split(name).Mark.Length == 0)
            ?
            [
                [.. ofOneName],
            ]
            : ofOneName
                .GroupBy(name => Split(name).Mark, StringComparer.Ordinal)
                .Where(group => group.Skip(1).Any())
                .Select(group => new ValueList<string>([.. group]));

    // The mark stands in brackets after the name or before it.
    private static (string Bare, string Mark) Split(string name)
    {
        var (bare, mark) = (Folded(name), "");
        if (
            bare.StartsWith('(')
            && bare.IndexOf(')', StringComparison.Ordinal) is var end
            && end > 0
            && end < bare.Length - 1
        )
        {
            (bare, mark) = (bare[(end + 1)..], bare[1..end]);
        }

        var open = bare.IndexOf('(', StringComparison.Ordinal);
        return open > 0 && bare.EndsWith(')') ? (bare[..open], mark + bare[(open + 1)..^1])
            : mark.Length == 0 && NumberAt(bare) is > 0 and var number ? (bare[..number], bare[number..])
            : (bare, mark);
    }

    // Where the number begins that follows a Chinese character at the end of a name; zero where there is none.
    private static int NumberAt(string name)
    {
        var at = name.AsSpan().TrimEnd("0123456789").Length;
        return at > 0 && at < name.Length && IsChinese(name[at - 1]) ? at : 0;
    }

    // A name of Chinese characters alone is what it is.
    private static string Folded(string name)
    {
        if (!name.AsSpan().ContainsAnyExceptInRange('\u4E00', '\u9FFF'))
        {
            return name;
        }

        var folded = new List<char>(name.Length);
        var isAfterDot = false;
        foreach (var rune in name.EnumerateRunes())
        {
            var letter = rune.IsBmp ? Narrow((char)rune.Value) : default;
            if (letter == Dot)
            {
                isAfterDot = true;
            }
            else if (!Rune.IsWhiteSpace(rune) && !Characters.IsUnseen(rune))
            {
                // Between two digits it is a point, and 1.2 is not 12.
                if (
                    isAfterDot
                    && char.IsAsciiDigit(letter)
                    && folded is [.., var before]
                    && char.IsAsciiDigit(before)
                )
                {
                    folded.Add(Dot);
                }

                isAfterDot = false;
                if (EnclosedNumbers.Of(letter) is { } number)
                {
                    folded.AddRange(number.AsSpan());
                }
                else if (rune.IsBmp)
                {
                    TwinCharacters.Append(letter, folded);
                }
                else
                {
                    folded.AddRange(rune.ToString());
                }
            }
        }

        return new(CollectionsMarshal.AsSpan(folded));
    }

    private static char Narrow(char letter) =>
        letter switch
        {
            '【'
            or '〔'
            or '［'
            or '['
            or '〈'
            or '《'
            or '「'
            or '『'
            or '｢'
            or '｛'
            or '{'
            or '﹙'
            or '（' => '(',
            '】'
            or '〕'
            or '］'
            or ']'
            or '〉'
            or '》'
            or '」'
            or '』'
            or '｣'
            or '｝'
            or '}'
            or '﹚'
            or '）' => ')',
            '•'
            or '‧'
            or '∙'
            or '⋅'
            or '・'
            or '･'
            or '．'
            or '.'
            or '。'
            or '｡'
            or '﹒'
            or '․'
            or '˙'
            or '\u0387' => Dot,
            '’' or '‘' or 'ʼ' or 'ʻ' or '′' or '＇' or '`' => '\'',
            '‐' or '‑' or '‒' or '–' or '—' or '−' or '－' or '﹣' => '-',
            >= '！' and <= '～' => (char)(letter - '！' + '!'),
            _ => letter,
        };
}
