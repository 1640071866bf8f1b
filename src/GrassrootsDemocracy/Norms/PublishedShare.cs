using System.Globalization;
using static System.FormattableString;

namespace GrassrootsDemocracy.Norms;

/// <summary>A share as it was printed, such as "89.7 %", "八成", "90%以上" or "过半": its digits, how many of them follow the point, and
/// how it bounds what it stands for.</summary>
/// <remarks>
/// A plain print stands for every exact share that rounds to it, the half up (四舍五入): "89.7 %" and "89.70 %" are different prints of
/// one value, and "八成" is a print to the tenth. A plain fraction, such as "三分之二", is as rough as a tenth: it stands for every share
/// less than half a tenth from it, and for the one that is half a tenth below. The default value is "0 %".
/// </remarks>
public readonly record struct PublishedShare : IReadable
{
    internal const int MostDecimals = 6;

    // A tenth (成) has one digit less than a percentage without decimals.
    internal const int Tenths = -1;

    // Ranges that are told apart, and counts that are looked at for them; what is left is one range.
    private const int MostRanges = 64;
    private const int MostLooks = 1 << 16;
    private const int FewMisses = 64;

    internal PublishedShare(long digits, int decimals, PrintBound bound = PrintBound.Rounded, int of = 0)
    {
        Digits = digits;
        Decimals = decimals;
        Bound = bound;
        OfParts = of;
    }

    /// <summary>Gets how many digits follow the point of the percentage; 0 to 6, and -1 when it was printed in tenths (成). A print per mille (‰) has one more than was printed, a fraction none.</summary>
    public int Decimals { get; }

    /// <summary>Gets how the print bounds what it stands for.</summary>
    public PrintBound Bound { get; }

    /// <summary>Gets the exact value of the number that is printed.</summary>
    public Ratio Value => Ratio.Of(Digits, Unit);

    // The digits without their point, and the whole in the same unit: 897 of 1000.
    private long Digits { get; }

    private long Unit => OfParts > 0 ? OfParts : PowerOfTen(2 + Decimals);

    // Into how many parts a fraction divides the whole; zero of a percentage or tenths.
    private int OfParts { get; }

    /// <summary>
    /// Reads a print such as "89.7%", "８９．７％", "983‰", "八成五", "8.5成", "百分之九十", "90%以上", "超过八成", "八成多", "近九成", "不足五成",
    /// "三分之二以上", "过半", "半数以上" or "一半".
    /// </summary>
    /// <param name="text">
    /// The print, in digits of any width or in Chinese numerals; in English "at least", "more than", "over", "nearly", "less than", "at
    /// most" and "about" may stand before it.
    /// </param>
    /// <returns>The share.</returns>
    /// <exception cref="FormatException">The text is not a share with at most six decimals, or it names no number, or two.</exception>
    public static PublishedShare Parse(string text) =>
        PrintReader.Read(Guard.Against.Null(text), out var whyNot)
        ?? throw new FormatException(
            $"'{text}' {whyNot}: write a percentage with a point and at most {MostDecimals} decimals, such as 89.7%."
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

        return new(
            this,
            part,
            whole,
            PrintPairs.Any(Span, part, whole) ? Verdict.Undetermined : Verdict.Breached
        );
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
    /// <returns>
    /// The ranges of counts, in their order and apart from each other; empty when no count prints so. Of more than 64 ranges, as a print
    /// with many decimals has of a very vague whole, the last one holds all the rest and what lies between.
    /// </returns>
    public ValueList<CountRange> PartsOf(CountRange whole)
    {
        var span = Span;
        return Union(
            whole,
            count => (span.Least(count), span.Most(count)),
            counts => PrintPairs.Any(span, Everything, counts)
        );
    }

    /// <summary>Finds every whole of a part that prints so.</summary>
    /// <param name="part">The part, exact or vague.</param>
    /// <returns>
    /// The ranges of counts, in their order and apart from each other; empty when no count prints so. A print of zero has
    /// no largest whole: its last range ends at <see cref="long.MaxValue"/>. Of more than 64 ranges the last one holds all the rest
    /// and what lies between.
    /// </returns>
    public ValueList<CountRange> WholesOf(CountRange part)
    {
        var span = Span;
        return Union(
            part,
            count => (span.LeastWhole(count), span.MostWhole(count)),
            counts => PrintPairs.Any(span, counts, Everything)
        );
    }

    /// <inheritdoc/>
    public string ToString(Language language)
    {
        var (whole, fraction) = Math.DivRem(Digits, PowerOfTen(Math.Max(0, Decimals)));
        var decimals = fraction.ToString(CultureInfo.InvariantCulture).PadLeft(Math.Max(0, Decimals), '0');
        var number =
            OfParts > 0
                ? Invariant($"{Digits}/{OfParts}")
                : (
                    Decimals == Tenths ? new Words("{0:tenth|tenths}", "{0}成") : new Words("{0} %", "{0}%")
                ).Fill(language, Decimals > 0 ? Invariant($"{whole}.{decimals}") : Invariant($"{whole}"));
        return EnumWords.Of(Bound).Fill(language, number);
    }

    /// <summary>Returns the print.</summary>
    /// <returns>The digits with their point, and the sign.</returns>
    public override string ToString() => ToString(Language.English);

    private PrintSpan Span =>
        OfParts > 0
            ? PrintSpan.OfFraction(Digits, OfParts, Bound)
            : PrintSpan.OfDecimals(Digits, Unit, Bound);

    private static CountRange Everything => new(0, long.MaxValue);

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
    private ValueList<CountRange> Union(
        CountRange counts,
        Func<long, (Int128 Least, Int128 Most)> rangeOf,
        Func<CountRange, bool> isAny
    )
    {
        var ranges = new List<CountRange>();
        if (Span.IsEmpty || !isAny(counts))
        {
            return [];
        }

        var last = Math.Min(counts.Most, Math.Max(counts.Least, Span.TouchFrom));
        var (count, misses, looks) = (counts.Least, 0, 0);
        for (; count < last && ranges.Count < MostRanges && looks < MostLooks; count++, looks++)
        {
            if (!Add(rangeOf(count)) && ++misses == FewMisses)
            {
                misses = 0;
                count = NextBefore(count + 1, last, isAny) - 1;
            }
        }

        Add((rangeOf(count).Least, rangeOf(counts.Most).Most));
        return [.. ranges];

        bool Add((Int128 Least, Int128 Most) range)
        {
            if (range.Least > range.Most || range.Least > long.MaxValue)
            {
                return false;
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

            return true;
        }
    }

    // The first count from here on that prints so with something, and the last one where none before it does: halved again and again.
    private static long NextBefore(long from, long last, Func<CountRange, bool> isAny)
    {
        var (low, high) = (from, last);
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            (low, high) = isAny(new(low, middle)) ? (low, middle) : (middle + 1, high);
        }

        return low;
    }
}
