using System.Globalization;

namespace GrassrootsDemocracy.Norms;

// Reads a printed share, in digits or in Chinese numerals, with the words that make it a bound.
internal static class PrintReader
{
    private const string Numerals = "零一二三四五六七八九";
    private const int MostDigits = 12;

    private static readonly (string Before, string After, PrintBound Bound)[] Bounds =
    [
        ("", "以上", PrintBound.AtLeast),
        ("at least ", "", PrintBound.AtLeast),
        ("不低于", "", PrintBound.AtLeast),
        ("超过", "", PrintBound.MoreThan),
        ("more than ", "", PrintBound.MoreThan),
        ("逾", "", PrintBound.MoreThan),
        ("", "多", PrintBound.Over),
        ("over ", "", PrintBound.Over),
        ("近", "", PrintBound.Nearly),
        ("nearly ", "", PrintBound.Nearly),
    ];

    public static PublishedShare? Read(string print)
    {
        var text = Narrow(print).Trim();
        foreach (var (before, after, bound) in Bounds)
        {
            if (
                text.Length > before.Length + after.Length
                && text.StartsWith(before, StringComparison.OrdinalIgnoreCase)
                && text.EndsWith(after, StringComparison.Ordinal)
                && Number(text[before.Length..^after.Length].Trim()) is { } number
            )
            {
                return number.Digits == 0 && bound is PrintBound.Over or PrintBound.Nearly
                    ? null
                    : new(number.Digits, number.Decimals, bound);
            }
        }

        return Number(text) is { } plain ? new(plain.Digits, plain.Decimals) : null;
    }

    private static (long Digits, int Decimals)? Number(string text) =>
        text.IndexOf('成', StringComparison.Ordinal) is > 0 and var at ? Tenths(text, at)
        : text.StartsWith("百分之", StringComparison.Ordinal) ? Percentage(InWords(text[3..]))
        : Percentage(text.TrimEnd('%').TrimEnd());

    // 八成 is a print to the tenth, 八成五 one to the percent.
    private static (long Digits, int Decimals)? Tenths(string text, int at)
    {
        var (tenths, rest) = (Digit(text[..at]), text[(at + 1)..]);
        return tenths is null ? null
            : rest.Length == 0 ? (tenths.Value, PublishedShare.Tenths)
            : Digit(rest) is { } one && tenths < 10 ? ((10 * tenths.Value) + one, 0)
            : null;
    }

    private static long? Digit(string text) =>
        text is "十" or "10" ? 10
        : text.Length != 1 ? null
        : char.IsAsciiDigit(text[0]) ? text[0] - '0'
        : Numerals.IndexOf(text[0], StringComparison.Ordinal) is >= 0 and var digit ? digit
        : null;

    private static (long Digits, int Decimals)? Percentage(string number)
    {
        var point = number.IndexOf('.', StringComparison.Ordinal);
        var decimals = point < 0 ? 0 : number.Length - point - 1;
        var plain = point < 0 ? number : number.Remove(point, 1);
        return
            decimals <= PublishedShare.MostDecimals
            && point != 0
            && point != number.Length - 1
            && plain.Length is > 0 and <= MostDigits
            && long.TryParse(plain, NumberStyles.None, CultureInfo.InvariantCulture, out var digits)
            ? (digits, decimals)
            : null;
    }

    // 八十九点七 as 89.7; what is no number stays none.
    private static string InWords(string words)
    {
        if (words is "百" or "一百")
        {
            return "100";
        }

        var parts = words.Split('点');
        var (whole, ten) = (parts[0], parts[0].IndexOf('十', StringComparison.Ordinal));
        var number =
            ten < 0 ? Figures(whole)
            : ten == 0 ? $"1{(whole.Length == 1 ? "0" : Figures(whole[1..]))}"
            : Figures(whole[..ten]) + (ten == whole.Length - 1 ? "0" : Figures(whole[(ten + 1)..]));
        return parts.Length == 1 ? number : $"{number}.{string.Join('.', parts[1..].Select(Figures))}";
    }

    private static string Figures(string words) =>
        string.Concat(
            words.Select(word =>
                Numerals.IndexOf(word, StringComparison.Ordinal) is >= 0 and var digit
                    ? (char)('0' + digit)
                    : word
            )
        );

    private static string Narrow(string text) =>
        string.Concat(
            text.Select(letter =>
                letter is >= '！' and <= '～' ? (char)(letter - '！' + '!')
                : letter == '　' ? ' '
                : letter
            )
        );
}
