using System.Globalization;

namespace GrassrootsDemocracy.Norms;

// Chinese numerals up to a thousand, as shares are printed in them.
internal static class Numerals
{
    private const string Figures = "零一二三四五六七八九";

    private static readonly (char Unit, long Times)[] Units = [('百', 100), ('十', 10)];

    public static bool IsDigit(char letter) => DigitOf(letter) is not null;

    // One figure, or ten.
    public static long? Digit(string text) =>
        text is "十" or "10" ? 10
        : text.Length != 1 ? null
        : char.IsAsciiDigit(text[0]) ? text[0] - '0'
        : DigitOf(text[0]);

    // 八十九点七 as 89.7; digits stay, and what is no number, or could be two, stays none.
    public static string InDigits(string words)
    {
        var parts = words.Split('点');
        var whole =
            parts[0].Length > 0 && parts[0].All(letter => !IsNumeral(letter)) ? parts[0] : Whole(parts[0]);
        return parts.Length == 1 ? whole
            : parts.Length == 2 && parts[1].Length > 0 && parts[1].All(IsDigit)
                ? $"{whole}.{string.Concat(parts[1].Select(figure => DigitOf(figure)))}"
            : "";
    }

    private static string Whole(string words)
    {
        var (left, number) = (words, 0L);
        foreach (var (unit, times) in Units)
        {
            var at = left.IndexOf(unit, StringComparison.Ordinal);
            if (at < 0)
            {
                continue;
            }

            var before = left[..at].TrimStart('零', '〇');
            if (before.Length > 1 || (before.Length == 1 && DigitOf(before[0]) is null))
            {
                return "";
            }

            number += times * (before.Length == 0 ? 1 : DigitOf(before[0])!.Value);
            left = left[(at + 1)..];
        }

        var rest = number > 0 ? left.TrimStart('零', '〇') : left;
        return rest.Length == 0 && number > 0 ? Said(number)
            : rest.Length == 1 && DigitOf(rest[0]) is { } one ? Said(number + one)
            : rest is [var tens, '零' or '〇'] && number == 0 && DigitOf(tens) is { } ten ? Said(10 * ten)
            : "";

        static string Said(long number) => number.ToString(CultureInfo.InvariantCulture);
    }

    private static bool IsNumeral(char letter) => letter is '十' or '百' || IsDigit(letter);

    private static int? DigitOf(char letter) =>
        letter switch
        {
            '〇' => 0,
            '两' => 2,
            _ => Figures.IndexOf(letter, StringComparison.Ordinal) is >= 0 and var digit ? digit : null,
        };
}
