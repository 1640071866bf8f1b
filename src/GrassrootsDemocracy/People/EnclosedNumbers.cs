using System.Globalization;

namespace GrassrootsDemocracy.People;

// Numbers and letters in one character: in a circle or brackets, raised or lowered, or Roman; and circles that are zeros.
internal static class EnclosedNumbers
{
    private const string Numerals = "一二三四五六七八九十";

    private static readonly string[] Roman =
    [
        "I",
        "II",
        "III",
        "IV",
        "V",
        "VI",
        "VII",
        "VIII",
        "IX",
        "X",
        "XI",
        "XII",
        "L",
        "C",
        "D",
        "M",
    ];

    // What it is written out; null for what is no such character.
    public static string? Of(char letter) =>
        letter switch
        {
            '○' or '◯' or '⭘' => "〇",
            '¹' => "1",
            '²' or '³' => Number(letter - '²' + 2),
            '⁰' => "0",
            >= '⁴' and <= '⁹' => Number(letter - '⁰'),
            >= '₀' and <= '₉' => Number(letter - '₀'),
            >= 'Ⅰ' and <= 'Ⅿ' => Roman[letter - 'Ⅰ'],
            >= 'ⅰ' and <= 'ⅿ' => Roman[letter - 'ⅰ'],
            >= '①' and <= '⑳' => Number(letter - '①' + 1),
            >= '⑴' and <= '⒇' => $"({Number(letter - '⑴' + 1)})",
            >= '⒈' and <= '⒛' => Number(letter - '⒈' + 1),
            >= 'Ⓐ' and <= 'Ⓩ' => $"{(char)(letter - 'Ⓐ' + 'A')}",
            >= 'ⓐ' and <= 'ⓩ' => $"{(char)(letter - 'ⓐ' + 'A')}",
            '⓪' or '⓿' => "0",
            >= '⓫' and <= '⓴' => Number(letter - '⓫' + 11),
            >= '⓵' and <= '⓾' => Number(letter - '⓵' + 1),
            >= '❶' and <= '❿' => Number(letter - '❶' + 1),
            >= '➀' and <= '➉' => Number(letter - '➀' + 1),
            >= '➊' and <= '➓' => Number(letter - '➊' + 1),
            >= '㈠' and <= '㈩' => $"({Numerals[letter - '㈠']})",
            >= '㉑' and <= '㉟' => Number(letter - '㉑' + 21),
            >= '㊀' and <= '㊉' => $"{Numerals[letter - '㊀']}",
            >= '㊱' and <= '㊿' => Number(letter - '㊱' + 36),
            _ => null,
        };

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
