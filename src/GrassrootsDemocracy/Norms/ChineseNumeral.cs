using System.Runtime.CompilerServices;

namespace GrassrootsDemocracy.Norms;

// Articles of Chinese statutes are numbered in words: 第十五条, 第一百零二条.
internal static class ChineseNumeral
{
    private const string Digits = "零一二三四五六七八九";

    public static string Of(int number, [CallerArgumentExpression(nameof(number))] string? name = null)
    {
        Guard.Against.OutOfRange(number, name!, 1, 999);
        var (hundreds, rest) = Math.DivRem(number, 100);
        var (tens, ones) = Math.DivRem(rest, 10);
        var head = hundreds > 0 ? $"{Digits[hundreds]}百" : "";
        var middle = tens switch
        {
            0 => hundreds > 0 && ones > 0 ? "零" : "",
            1 when hundreds == 0 => "十",
            _ => $"{Digits[tens]}十",
        };
        return head + middle + (ones > 0 ? Digits[ones] : "");
    }
}
