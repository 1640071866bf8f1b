using System.Globalization;
using System.Text;

namespace GrassrootsDemocracy.Norms;

// Reads a printed share, in digits or in Chinese numerals, with the words that make it a bound.
internal static class PrintReader
{
    private const string NoShare = "is not a printed share";
    private const string NoNumber = "names no number";
    private const string TwoNumbers = "can be read as two numbers";
    private const int MostDigits = 12;

    // Words of many that bound nothing.
    private static readonly string[] Vague = ["多数", "大部分", "部分", "majority", "most", "many"];

    // The words before and after; longer ones before those that they hold.
    private static readonly (string Before, string After, PrintBound Bound)[] Bounds =
    [
        ("超过", "以上", PrintBound.AtLeast),
        ("", "及以上", PrintBound.AtLeast),
        ("", "以上", PrintBound.AtLeast),
        ("at least ", "", PrintBound.AtLeast),
        ("不低于", "", PrintBound.AtLeast),
        ("不少于", "", PrintBound.AtLeast),
        ("不超过", "", PrintBound.AtMost),
        ("未超过", "", PrintBound.AtMost),
        ("不过", "", PrintBound.AtMost),
        ("未过", "", PrintBound.AtMost),
        ("", "及以下", PrintBound.AtMost),
        ("", "以下", PrintBound.AtMost),
        ("at most ", "", PrintBound.AtMost),
        ("超过", "", PrintBound.MoreThan),
        ("more than ", "", PrintBound.MoreThan),
        ("逾", "", PrintBound.MoreThan),
        ("超", "", PrintBound.MoreThan),
        ("过", "", PrintBound.MoreThan),
        ("不足", "", PrintBound.LessThan),
        ("不到", "", PrintBound.LessThan),
        ("未达", "", PrintBound.LessThan),
        ("低于", "", PrintBound.LessThan),
        ("less than ", "", PrintBound.LessThan),
        ("", "多", PrintBound.Over),
        ("", "余", PrintBound.Over),
        ("over ", "", PrintBound.Over),
        ("将近", "", PrintBound.Nearly),
        ("接近", "", PrintBound.Nearly),
        ("近", "", PrintBound.Nearly),
        ("nearly ", "", PrintBound.Nearly),
        ("大约", "", PrintBound.About),
        ("约", "", PrintBound.About),
        ("", "左右", PrintBound.About),
        ("about ", "", PrintBound.About),
        ("达到", "", PrintBound.Rounded),
        ("高达", "", PrintBound.Rounded),
        ("达", "", PrintBound.Rounded),
        ("", "", PrintBound.Rounded),
    ];

    // Of nothing there is no bound below it, and none that is as round.
    private static readonly PrintBound[] OfSomething =
    [
        PrintBound.Over,
        PrintBound.Nearly,
        PrintBound.LessThan,
        PrintBound.About,
    ];

    public static PublishedShare? Read(string print, out string whyNot)
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
                whyNot = NoShare;
                return number.Digits == 0 && Array.IndexOf(OfSomething, bound) >= 0
                    ? null
                    : new(number.Digits, number.Decimals, bound, number.Of);
            }
        }

        whyNot =
            Array.Exists(Vague, word => text.Contains(word, StringComparison.OrdinalIgnoreCase)) ? NoNumber
            : IsTwoNumbers(text) ? TwoNumbers
            : NoShare;
        return null;
    }

    private static PrintedNumber? Number(string text) =>
        text is "半数" or "半" or "一半" or "half" ? new(1, 0, 2)
        : text.IndexOf('成', StringComparison.Ordinal) is > 0 and var at
            ? Tenths(text[..at], text[(at + 1)..])
        : text.IndexOf("分之", StringComparison.Ordinal) is > 0 and var parts
            ? Fraction(text[..parts], text[(parts + 2)..])
        : text.IndexOf('/', StringComparison.Ordinal) is > 0 and var line
            ? Fraction(of: text[(line + 1)..], text[..line])
        : text.EndsWith('‰') ? Percentage(text[..^1].TrimEnd(), more: 1)
        : Percentage(text.EndsWith('%') ? text[..^1].TrimEnd() : text);

    // 八成 is a print to the tenth, 八成五 and 8.5成 are prints to the percent.
    private static PrintedNumber? Tenths(string tenths, string rest)
    {
        if (Percentage(Numerals.InDigits(tenths), more: -1) is not { } number)
        {
            return null;
        }

        var isPlain = number.Decimals == PublishedShare.Tenths && number.Digits <= 10;
        return rest.Length == 0
            ? isPlain || number.Decimals >= 0
                ? number
                : null
            : isPlain && number.Digits < 10 && (rest is "半" ? 5 : Numerals.Digit(rest)) is { } one
                ? new((10 * number.Digits) + one, 0)
                : null;
    }

    // Of a hundred, a thousand and ten parts it is a percentage; of few it is a fraction, and of others nobody prints one.
    private static PrintedNumber? Fraction(string of, string parts)
    {
        var number = Numerals.InDigits(parts);
        switch (of)
        {
            case "百":
                return Percentage(number);
            case "千":
                return Percentage(number, more: 1);
            case "十":
                return Tenths(parts, "");
            default:
                return
                    Numerals.Digit(of) is >= 2 and < 10 and var whole
                    && Numerals.Digit(parts) is { } part
                    && part <= whole
                    ? new(part, 0, (int)whole)
                    : null;
        }
    }

    private static PrintedNumber? Percentage(string number, int more = 0)
    {
        var point = number.IndexOf('.', StringComparison.Ordinal);
        var decimals = (point < 0 ? 0 : number.Length - point - 1) + more;
        var plain = point < 0 ? number : number.Remove(point, 1);
        return
            decimals <= PublishedShare.MostDecimals
            && point != 0
            && point != number.Length - 1
            && plain.Length is > 0 and <= MostDigits
            && long.TryParse(plain, NumberStyles.None, CultureInfo.InvariantCulture, out var digits)
            ? new(digits, decimals)
            : null;
    }

    // 八九十 and 八九成 are eighty or ninety, as 80%至90% is.
    private static bool IsTwoNumbers(string text) =>
        text.Count(letter => letter is '%' or '成') > 1
        || text.AsSpan().IndexOfAny('~', '至', '到') > 0
        || text.Zip(text.Skip(1)).Any(pair => Numerals.IsDigit(pair.First) && Numerals.IsDigit(pair.Second));

    // Digits and signs of any width as those of ASCII.
    private static string Narrow(string text)
    {
        var narrow = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            narrow.Append(
                letter switch
                {
                    >= '！' and <= '～' => (char)(letter - '！' + '!'),
                    '　' => ' ',
                    '﹪' or '٪' => '%',
                    '﹒' => '.',
                    _ => letter,
                }
            );
        }

        return narrow.ToString();
    }
}
