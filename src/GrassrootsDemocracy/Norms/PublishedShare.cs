using System.Globalization;
using static System.FormattableString;

namespace GrassrootsDemocracy.Norms;

/// <summary>A share as it was printed, such as "89.7 %": its digits and how many of them follow the point.</summary>
/// <remarks>
/// A print stands for every exact share that rounds to it, the half up (四舍五入). "89.7 %" and "89.70 %" are different
/// prints of one value. The default value is "0 %".
/// </remarks>
public readonly record struct PublishedShare : IReadable
{
    internal const int MostDecimals = 6;
    private const char FullWidthPercent = '\uFF05';

    private PublishedShare(long digits, int decimals)
    {
        Digits = digits;
        Decimals = decimals;
    }

    /// <summary>Gets how many digits follow the point; 0 to 6.</summary>
    public int Decimals { get; }

    /// <summary>Gets the exact value of the print.</summary>
    public Ratio Value => Ratio.Of(Digits, Unit);

    // The digits without their point, and the whole in the same unit: 897 of 1000.
    private long Digits { get; }

    private long Unit => 100 * PowerOfTen(Decimals);

    /// <summary>Reads a print such as "89.7%", "89.7 %" or "100%".</summary>
    /// <param name="text">The print.</param>
    /// <returns>The share.</returns>
    /// <exception cref="FormatException">The text is not a percentage with at most six decimals.</exception>
    public static PublishedShare Parse(string text)
    {
        var number = Guard.Against.Null(text).Trim().TrimEnd('%', FullWidthPercent).TrimEnd();
        var point = number.IndexOf('.', StringComparison.Ordinal);
        var decimals = point < 0 ? 0 : number.Length - point - 1;
        var plain = point < 0 ? number : number.Remove(point, 1);
        return
            decimals <= MostDecimals
            && point != 0
            && point != number.Length - 1
            && plain.Length is > 0 and <= 12
            && long.TryParse(plain, NumberStyles.None, CultureInfo.InvariantCulture, out var digits)
            ? new(digits, decimals)
            : throw new FormatException(
                $"'{text}' is not a printed share: write a percentage with a point and at most {MostDecimals} decimals, such as 89.7%."
            );
    }

    /// <summary>Prints an exact share, the half rounded up.</summary>
    /// <param name="part">The part; not negative.</param>
    /// <param name="whole">The whole; positive.</param>
    /// <param name="decimals">How many digits follow the point; 0 to 6.</param>
    /// <returns>The print.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of range.</exception>
    public static PublishedShare Of(long part, long whole, int decimals)
    {
        Guard.Against.OutOfRange(decimals, nameof(decimals), 0, MostDecimals);
        return new(Ratio.Of(part, whole).ShareOf(100 * PowerOfTen(decimals), Rounding.HalfUp), decimals);
    }

    /// <summary>Judges whether this print is what two counts round to.</summary>
    /// <param name="part">The part, exact or vague.</param>
    /// <param name="whole">The whole, exact or vague; positive.</param>
    /// <returns>Met when every reading of the counts prints so, breached when none does, undetermined when some do.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The whole can be zero.</exception>
    public PrintJudgement Judge(CountRange part, CountRange whole)
    {
        Guard.Against.OutOfRange(whole.Least, nameof(whole), 1, long.MaxValue);
        if (Prints(part.Least, whole.Most) && Prints(part.Most, whole.Least))
        {
            return new(this, part, whole, Verdict.Met);
        }

        var isPossible = PartsOf(whole).Any(range => range.Least <= part.Most && part.Least <= range.Most);
        return new(this, part, whole, isPossible ? Verdict.Undetermined : Verdict.Breached);
    }

    /// <summary>Judges whether this print is what two exact counts round to.</summary>
    /// <param name="part">The part; not negative.</param>
    /// <param name="whole">The whole; positive.</param>
    /// <returns>Met or breached.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A count is out of range.</exception>
    public PrintJudgement Judge(long part, long whole) =>
        Judge(CountRange.Exactly(part), CountRange.Exactly(whole));

    /// <summary>Finds every part of a whole that prints so.</summary>
    /// <param name="whole">The whole, exact or vague.</param>
    /// <returns>The ranges of counts, in their order and apart from each other; empty when no count prints so.</returns>
    public ValueList<CountRange> PartsOf(CountRange whole)
    {
        var print = this;
        return Union(
            whole,
            count =>
                (CeilingOf(print.Low * count, print.Scale), CeilingOf(print.High * count, print.Scale) - 1)
        );
    }

    /// <summary>Finds every whole of a part that prints so.</summary>
    /// <param name="part">The part, exact or vague.</param>
    /// <returns>
    /// The ranges of counts, in their order and apart from each other; empty when no count prints so. A print of zero has
    /// no largest whole: its last range ends at <see cref="long.MaxValue"/>.
    /// </returns>
    public ValueList<CountRange> WholesOf(CountRange part)
    {
        var print = this;
        return Union(
            part,
            count =>
                (
                    Int128.Max(1, (print.Scale * count / print.High) + 1),
                    print.Low > 0 ? print.Scale * count / print.Low : long.MaxValue
                )
        );
    }

    /// <inheritdoc/>
    public string ToString(Language language)
    {
        var (whole, fraction) = Math.DivRem(Digits, PowerOfTen(Decimals));
        var decimals = fraction.ToString(CultureInfo.InvariantCulture).PadLeft(Decimals, '0');
        return new Words("{0} %", "{0}%").Fill(
            language,
            Decimals == 0 ? Invariant($"{whole}") : Invariant($"{whole}.{decimals}")
        );
    }

    /// <summary>Returns the print.</summary>
    /// <returns>The digits with their point, and the sign.</returns>
    public override string ToString() => ToString(Language.English);

    // A print stands for the shares from Low/Scale, included, to High/Scale, not included.
    private Int128 Low => (2 * (Int128)Digits) - 1;

    private Int128 High => (2 * (Int128)Digits) + 1;

    private Int128 Scale => 2 * (Int128)Unit;

    // Whether it reads as none, half or all of a whole of which two counts are another share.
    internal bool IsTakenForAnother(long part, long whole) =>
        (Digits == 0 || 2 * Digits == Unit || Digits == Unit)
        && (Int128)Digits * whole != (Int128)part * Unit;

    private bool Prints(long part, long whole) => Low * whole <= Scale * part && Scale * part < High * whole;

    private static Int128 CeilingOf(Int128 value, Int128 divisor) =>
        value <= 0 ? 0 : (value + divisor - 1) / divisor;

    private static long PowerOfTen(int exponent) =>
        exponent switch
        {
            0 => 1,
            _ => 10 * PowerOfTen(exponent - 1),
        };

    // The ranges of small counts can lie apart. From the count of the digits on, each range reaches the next one
    // (Low × (n + 1) ≤ High × n), so that the rest is one range however many counts there are.
    private ValueList<CountRange> Union(CountRange counts, Func<long, (Int128 Least, Int128 Most)> rangeOf)
    {
        var ranges = new List<CountRange>();
        var last = Math.Min(counts.Most, Math.Max(counts.Least, Digits));
        for (var count = counts.Least; count < last; count++)
        {
            Add(rangeOf(count));
        }

        Add((rangeOf(last).Least, rangeOf(counts.Most).Most));
        return [.. ranges];

        void Add((Int128 Least, Int128 Most) range)
        {
            if (range.Least > range.Most || range.Least > long.MaxValue)
            {
                return;
            }

            var (least, most) = ((long)range.Least, (long)Int128.Min(range.Most, long.MaxValue));
            if (ranges is [.., var before] && least <= before.Most + 1)
            {
                ranges[^1] = new(before.Least, Math.Max(before.Most, most));
            }
            else
            {
                ranges.Add(new(least, most));
            }
        }
    }
}
