using System.Numerics;

namespace GrassrootsDemocracy.Norms;

// Whether any of many wholes has a part that prints so, without trying them one by one: how many pairs there are is a difference of
// sums of rounded multiples, and such a sum needs as many steps as the numbers have digits.
internal static class PrintPairs
{
    public static bool Any(PrintSpan span, CountRange parts, CountRange wholes)
    {
        if (span.IsEmpty || wholes.Most == 0)
        {
            return false;
        }

        // No part is below nothing.
        var cone = span.Low < 0 ? span with { Low = 0, HoldsLow = true } : span;
        var (first, last) = (Math.Max(1, wholes.Least), wholes.Most);
        return UpTo(cone, parts.Most, first, last) > UpTo(cone, parts.Least - (BigInteger)1, first, last);
    }

    // The pairs of a whole from the first to the last and a part up to a most.
    private static BigInteger UpTo(PrintSpan span, BigInteger most, BigInteger first, BigInteger last)
    {
        if (most < 0)
        {
            return 0;
        }

        // Up to here every part of a whole is within the most, and up to there some are.
        BigInteger scale = span.Scale;
        BigInteger low = span.Low;
        BigInteger high = span.High;
        var next = scale * (most + 1);
        var all =
            high.IsZero ? last
            : span.HoldsHigh ? ((next + high - 1) / high) - 1
            : next / high;
        var some = !low.IsZero
            ? span.HoldsLow
                ? scale * most / low
                : ((scale * most + low - 1) / low) - 1
            : span.HoldsLow || most > 0
                ? last
                : 0;
        (all, some) = (BigInteger.Min(all, last), BigInteger.Min(some, last));
        var pairs = BigInteger.Zero;
        if (all >= first)
        {
            pairs += SumOfMost(span, first, all) - SumOfLeast(span, first, all) + (all - first + 1);
        }

        var from = BigInteger.Max(first, all + 1);
        return some < from ? pairs : pairs + ((most + 1) * (some - from + 1)) - SumOfLeast(span, from, some);
    }

    private static BigInteger SumOfMost(PrintSpan span, BigInteger first, BigInteger last) =>
        span.HoldsHigh
            ? Sum(span.High, 0, span.Scale, first, last)
            : Sum(span.High, span.Scale - 1, span.Scale, first, last) - (last - first + 1);

    private static BigInteger SumOfLeast(PrintSpan span, BigInteger first, BigInteger last) =>
        span.HoldsLow
            ? Sum(span.Low, span.Scale - 1, span.Scale, first, last)
            : Sum(span.Low, 0, span.Scale, first, last) + (last - first + 1);

    private static BigInteger Sum(
        BigInteger times,
        BigInteger plus,
        BigInteger of,
        BigInteger first,
        BigInteger last
    ) => Sum(times, plus, of, last + 1) - Sum(times, plus, of, first);

    // The sum of (times × n + plus) / of, rounded down, for n from zero to below the end: the points under a line, counted by the
    // steps of the common divisor.
    private static BigInteger Sum(BigInteger times, BigInteger plus, BigInteger of, BigInteger end)
    {
        var sum = BigInteger.Zero;
        var sign = BigInteger.One;
        while (end > 0)
        {
            sum += sign * ((end * (end - 1) / 2 * (times / of)) + (end * (plus / of)));
            (times, plus) = (times % of, plus % of);
            var top = ((times * (end - 1)) + plus) / of;
            if (top.IsZero)
            {
                break;
            }

            // Counted from the other side: what lies above the line, of a rectangle.
            sum += sign * top * end;
            sign = -sign;
            (times, plus, of, end) = (of, of - plus + times - 1, times, top);
        }

        return sum;
    }
}
