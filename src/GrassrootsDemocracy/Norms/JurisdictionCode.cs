using static System.FormattableString;

namespace GrassrootsDemocracy.Norms;

/// <summary>
/// The code of an administrative area by GB/T 2260 (行政区划代码), such as 420503 for Xiling district, or one of its
/// longer forms for a town (9 digits) or a village or community (12 digits).
/// </summary>
/// <remarks>
/// The prefix is the superior: 420503 lies in 420500, that in 420000, that in the nation. Trailing zeros of a level do
/// not count, so "42" and "420000" are equal. The default value is the nation.
/// </remarks>
public readonly record struct JurisdictionCode
{
    // Ends of the levels within twelve digits: province, city, county, town, village.
    private static readonly int[] Levels = [2, 4, 6, 9, 12];

    private readonly long _digits;

    private JurisdictionCode(long digits) => _digits = digits;

    /// <summary>Gets the code of the nation, which is superior to every other.</summary>
    public static JurisdictionCode Nation { get; }

    /// <summary>Gets the next superior; <see langword="null"/> for the nation.</summary>
    public JurisdictionCode? Superior
    {
        get
        {
            if (_digits == 0)
            {
                return null;
            }

            var shorter = 0L;
            foreach (var level in Levels)
            {
                var cut = PowerOfTen(12 - level);
                var prefix = _digits / cut * cut;
                if (prefix == _digits)
                {
                    break;
                }

                shorter = prefix;
            }

            return new(shorter);
        }
    }

    /// <summary>Gets this code and its superiors, from the nation down.</summary>
    public IEnumerable<JurisdictionCode> FromTheNationDown =>
        Superior is { } superior ? superior.FromTheNationDown.Append(this) : [this];

    /// <summary>Reads a code.</summary>
    /// <param name="text">2, 4, 6, 9 or 12 digits, not all of one level missing above another.</param>
    /// <returns>The code.</returns>
    /// <exception cref="FormatException">The text is not such a code.</exception>
    public static JurisdictionCode Parse(string text)
    {
        Guard.Against.Null(text);
        return TryParse(text, out var code)
            ? code
            : throw new FormatException(
                $"'{text}' is not a jurisdiction code: write 2, 4 or 6 digits by GB/T 2260, or 9 or 12 for a town or village, such as 420503; no province begins with 0."
            );
    }

    /// <summary>Reads a code if the text is one.</summary>
    /// <param name="text">The text.</param>
    /// <param name="code">The code; that of the nation when the text is none.</param>
    /// <returns>Whether it is one.</returns>
    public static bool TryParse(string? text, out JurisdictionCode code)
    {
        code = default;
        if (text is null || !Levels.Contains(text.Length) || !text.All(char.IsAsciiDigit))
        {
            return false;
        }

        var digits =
            text.Aggregate(0L, (sum, digit) => (sum * 10) + (digit - '0')) * PowerOfTen(12 - text.Length);
        code = digits is 0 or >= 100_000_000_000 ? new(digits) : default;
        return digits is 0 or >= 100_000_000_000;
    }

    /// <summary>Determines whether this area is another one or lies in it.</summary>
    /// <param name="other">The other area.</param>
    /// <returns><see langword="true"/> when it does.</returns>
    public bool IsWithin(JurisdictionCode other) => this == other || (Superior?.IsWithin(other) ?? false);

    /// <summary>Returns the code, with six digits or as many as it needs.</summary>
    /// <returns>The digits; "000000" for the nation.</returns>
    public override string ToString()
    {
        var text = Invariant($"{_digits:000000000000}");
        var length = text.TrimEnd('0').Length;
        return text[..Levels.First(level => level >= Math.Max(length, 6))];
    }

    private static long PowerOfTen(int exponent) => exponent == 0 ? 1 : 10 * PowerOfTen(exponent - 1);
}
