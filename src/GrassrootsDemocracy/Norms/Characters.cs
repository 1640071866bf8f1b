using System.Buffers;
using System.Globalization;
using System.Text;

namespace GrassrootsDemocracy.Norms;

// What a reader cannot see in a line, and what would make another line of it.
internal static class Characters
{
    // Two scripts of names need these to join letters or to keep them apart.
    private const char NonJoiner = '\u200C';
    private const char Joiner = '\u200D';

    // Few names hold any other character than these, and of these none forges anything and each can be seen.
    private static readonly SearchValues<char> Plain = SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-"
    );

    // Of the characters of one place those that break a line, turn it, or are not seen though they are none of a name.
    private static readonly SearchValues<char> Forging = SearchValues.Create([
        .. Enumerable
            .Range(0, char.MaxValue + 1)
            .Select(value => (char)value)
            .Where(value => value is not (NonJoiner or Joiner))
            .Where(value => IsForging(CharUnicodeInfo.GetUnicodeCategory(value))),
    ]);

    // Where a text holds what forges a line; -1 when it does not. Half of a character is no character.
    public static int ForgedAt(string value)
    {
        if (IsPlain(value))
        {
            return -1;
        }

        var first = value.AsSpan().IndexOfAny(Forging);
        if (value.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') is var half && half < 0)
        {
            return first;
        }

        var at = 0;
        foreach (var rune in value.EnumerateRunes())
        {
            if (
                at == first
                || (rune == Rune.ReplacementChar && char.IsSurrogate(value[at]))
                || (!rune.IsBmp && IsForging(Rune.GetUnicodeCategory(rune)))
            )
            {
                return at;
            }

            at += rune.Utf16SequenceLength;
        }

        return -1;
    }

    public static bool CanBeSeen(string value)
    {
        if (IsPlain(value))
        {
            return true;
        }

        foreach (var rune in value.EnumerateRunes())
        {
            if (!Rune.IsWhiteSpace(rune) && !IsUnseen(rune))
            {
                return true;
            }
        }

        return false;
    }

    // Joiners, fillers that are letters by their class, marks that choose between forms of one character, and those that
    // Unicode lets a reader ignore.
    public static bool IsUnseen(Rune rune) =>
        rune.Value
            is NonJoiner
                or Joiner
                or 0x034F
                or 0x115F
                or 0x1160
                or 0x17B4
                or 0x17B5
                or (>= 0x180B and <= 0x180F)
                or 0x2065
                or 0x2800
                or 0x3164
                or (>= 0xFE00 and <= 0xFE0F)
                or 0xFFA0
                or (>= 0xFFF0 and <= 0xFFF8)
                or (>= 0xE0000 and <= 0xE0FFF)
        || Rune.GetUnicodeCategory(rune) == UnicodeCategory.Format;

    public static int At(string value, int place) =>
        Rune.TryGetRuneAt(value, place, out var rune) ? rune.Value : Rune.ReplacementChar.Value;

    public static string Shown(string value) =>
        string.Concat(
            value.Select(one =>
                char.IsAsciiLetterOrDigit(one) || one > 0x3000 ? $"{one}" : $"\\u{(int)one:X4}"
            )
        );

    private static bool IsPlain(string value) =>
        value.Length > 0
        && (
            !value.AsSpan().ContainsAnyExceptInRange('\u4E00', '\u9FFF')
            || !value.AsSpan().ContainsAnyExcept(Plain)
        );

    private static bool IsForging(UnicodeCategory category) =>
        category
            is UnicodeCategory.Control
                or UnicodeCategory.Format
                or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator;
}
