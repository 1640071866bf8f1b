using System.Globalization;
using static System.FormattableString;

namespace GrassrootsDemocracy.Norms;

/// <summary>A share as it was printed, such as "89.7 %", "八成" or "90%以上": its digits, how many of them follow the point, and how
/// it bounds what it stands for.</summary>
/// <remarks>
/// A plain print stands for every exact share that rounds to it, the half up (四舍五入): "89.7 %" and "89.70 %" are different prints of
/// one value, and "八成" is a print to the tenth. The default value is "0 %".
/// </remarks>
public readonly record struct PublishedShare : IReadable
{
    internal const int MostDecimals = 6;

    // A tenth (成) has one digit less than a percentage without decimals.
    internal const int Tenths = -1;

    internal PublishedShare(long digits, int decimals, PrintBound bound = PrintBound.Rounded)
    {
        Digits = digits;
        Decimals = decimals;
        Bound = bound;
    }

    /// <summary>Gets how many digits follow the point of the percentage; 0 to 6, and -1 when it was printed in tenths (成).</summary>
    public int Decimals { get; }

    /// <summary>Gets how the print bounds what it stands for.</summary>
    public PrintBound Bound { get; }

    /// <summary>Gets the exact value of the number that is printed.</summary>
    public Ratio Value => Ratio.Of(Digits, Unit);

    // The digits without their point, and the whole in the same unit: 897 of 1000.
    private long Digits { get; }

    private long Unit => PowerOfTen(2 + Decimals);

    /// <summary>Reads a print such as "89.7%", "８９．７％", "八成五", "百分之九十", "90%以上", "超过八成", "八成多" or "近九成".</summary>
    /// <param name="text">The print, in digits of any width or in Chinese numerals; in English "at least", "more than", "over" and "nearly" may stand before it.</param>
    /// <returns>The share.</returns>
    /// <exception cref="FormatException">The text is not a share with at most six decimals.</exception>
    public static PublishedShare Parse(string text) =>
        PrintReader.Read(Guard.Against.Null(text))
        ?? throw new FormatException(
            $"'{text}' is not a printed share: write a percentage with a point and at most {MostDecimals} decimals, such as 89.7%."
        );

    /// <summary>Prints an exact share, the half rounded up.</summary>
    /// <param name="part">The part; not negative.</param>
    /// <param name="whole">The whole; positive.</param>
    /// <param name="decimals">How many digits follow the point; 0 to 6.</param>
    /// <returns>The print.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of range.</exception>
    public static PublishedShare Of(long part, long whole, int decimals)
    {
        Guard.Against.OutOfRange(decimals, nameof(decimals), 0, MostDecimals);
        return new(Ratio.Of(part, whole).ShareOf(PowerOfTen(2 + decimals), Rounding.HalfUp), decimals);
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
        var span = Span;
        return Union(whole, count => (span.Least(count), span.Most(count)));
    }

    /// <summary>Finds every whole of a part that prints so.</summary>
    /// <param name="part">The part, exact or vague.</param>
    /// <returns>
    /// The ranges of counts, in their order and apart from each other; empty when no count prints so. A print of zero has
    /// no largest whole: its last range ends at <see cref="long.MaxValue"/>.
    /// </returns>
    public ValueList<CountRange> WholesOf(CountRange part)
    {
        var span = Span;
        return Union(part, count => (span.LeastWhole(count), span.MostWhole(count)));
    }

    /// <inheritdoc/>
    public string ToString(Language language)
    {
        var (whole, fraction) = Math.DivRem(Digits, PowerOfTen(Math.Max(0, Decimals)));
        var decimals = fraction.ToString(CultureInfo.InvariantCulture).PadLeft(Math.Max(0, Decimals), '0');
        var number = (
            Decimals == Tenths ? new Words("{0} tenths", "{0}成") : new Words("{0} %", "{0}%")
        ).Fill(language, Decimals > 0 ? Invariant($"{whole}.{decimals}") : Invariant($"{whole}"));
        return EnumWords.Of(Bound).Fill(language, number);
    }

    /// <summary>Returns the print.</summary>
    /// <returns>The digits with their point, and the sign.</returns>
    public override string ToString() => ToString(Language.English);

    private PrintSpan Span => PrintSpan.Of(Digits, Unit, Bound);

    // Whether it reads as none, half or all of a whole of which two counts are another share.
    internal bool IsTakenForAnother(long part, long whole) =>
        Bound == PrintBound.Rounded
        && (Digits == 0 || 2 * Digits == Unit || Digits == Unit)
        && (Int128)Digits * whole != (Int128)part * Unit;

    private bool Prints(long part, long whole) => Span.Holds(part, whole);

    internal static long PowerOfTen(int exponent) =>
        exponent switch
        {
            0 => 1,
            _ => 10 * PowerOfTen(exponent - 1),
        };

    // The ranges of small counts can lie apart. From some count on each range reaches the next one, so that the rest is one
    // range however many counts there are.
    private ValueList<CountRange> Union(CountRange counts, Func<long, (Int128 Least, Int128 Most)> rangeOf)
    {
        var ranges = new List<CountRange>();
        var last = Math.Min(counts.Most, Math.Max(counts.Least, Span.TouchFrom));
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
            if (ranges is [.., var before] && least - 1 <= before.Most)
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
