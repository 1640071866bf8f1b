using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace GrassrootsDemocracy.Norms;

// A name of a person or a thing is one line that a reader can see: whatever stands in it stands in a ledger, and a break of a line
// or a mark that turns the direction of writing would forge lines of it.
internal static class NameGuards
{
    // Two scripts of names need these to join letters or to keep them apart.
    private const char NonJoiner = '\u200C';
    private const char Joiner = '\u200D';

    public static string NotAName(
        this IGuardClause guard,
        string? value,
        [CallerArgumentExpression(nameof(value))] string? name = null
    )
    {
        guard.NullOrWhiteSpace(value, name);
        var canBeSeen = false;
        var at = 0;
        foreach (var rune in value.EnumerateRunes())
        {
            if (Forges(rune, value.AsSpan(at)))
            {
                throw new ArgumentException(
                    $"'{Shown(value)}' holds the character U+{rune.Value:X4} at {at}, which nobody can see or which breaks a line: write the name without it.",
                    name
                );
            }

            canBeSeen |= !IsEmpty(rune);
            at += rune.Utf16SequenceLength;
        }

        return canBeSeen
            ? value
            : throw new ArgumentException(
                $"'{Shown(value)}' has no character that can be seen: leave it out or give it a name.",
                name
            );
    }

    public static ValueList<string> NotNames(this IGuardClause guard, ValueList<string> values, string name)
    {
        foreach (var value in guard.Null(values, name))
        {
            guard.NotAName(value, name);
        }

        return values;
    }

    // Half of a character is read as the replacement of one.
    private static bool Forges(Rune rune, ReadOnlySpan<char> from) =>
        rune.Value is not (NonJoiner or Joiner)
        && (
            Rune.GetUnicodeCategory(rune)
                is UnicodeCategory.Control
                    or UnicodeCategory.Format
                    or UnicodeCategory.LineSeparator
                    or UnicodeCategory.ParagraphSeparator
            || (rune == Rune.ReplacementChar && char.IsSurrogate(from[0]))
        );

    // Fillers are letters by their class, and blank.
    private static bool IsEmpty(Rune rune) =>
        Rune.IsWhiteSpace(rune)
        || rune.Value is NonJoiner or Joiner or 0x115F or 0x1160 or 0x2800 or 0x3164 or 0xFFA0;

    private static string Shown(string value) =>
        string.Concat(
            value.Select(one =>
                char.IsAsciiLetterOrDigit(one) || one > 0x3000 ? $"{one}" : $"\\u{(int)one:X4}"
            )
        );
}
