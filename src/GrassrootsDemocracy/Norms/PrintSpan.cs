using System.Runtime.InteropServices;

namespace GrassrootsDemocracy.Norms;

// The shares that a print stands for: from Low/Scale to High/Scale, each end in it or not.
[StructLayout(LayoutKind.Auto)]
internal readonly record struct PrintSpan(
    Int128 Low,
    bool HoldsLow,
    Int128 High,
    bool HoldsHigh,
    Int128 Scale
)
{
    public bool IsEmpty => High < Low || (High == Low && !(HoldsLow && HoldsHigh));

    public static PrintSpan OfDecimals(long digits, long unit, PrintBound bound)
    {
        // What is nearly all is nearly the last tenth.
        Int128 step = digits == unit ? unit / 5 : 2;
        while (digits != unit && digits > 0 && 2 * (Int128)digits % (10 * step) == 0)
        {
            step *= 10;
        }

        return Of(2 * (Int128)digits, 2 * (Int128)unit, half: 1, step, bound);
    }

    // A fraction is as rough as a tenth.
    public static PrintSpan OfFraction(long parts, long of, PrintBound bound) =>
        Of(20 * (Int128)parts, 20 * (Int128)of, half: of, step: 2 * of, bound);

    // From here on the counts of one number reach those of the next: Low × (n + 1) < High × n.
    public long TouchFrom =>
        High > Low ? (long)Int128.Clamp((Low / (High - Low)) + 1, 0, long.MaxValue) : long.MaxValue;

    public bool Holds(long part, long whole)
    {
        var (share, low, high) = (Scale * part, Low * whole, High * whole);
        return (HoldsLow ? low <= share : low < share) && (HoldsHigh ? share <= high : share < high);
    }

    public Int128 Least(long whole) => Int128.Max(0, FirstFrom(Low * whole, Scale, HoldsLow));

    public Int128 Most(long whole) => LastUpTo(High * whole, Scale, HoldsHigh);

    public Int128 LeastWhole(long part) =>
        High == 0 ? long.MaxValue : Int128.Max(1, FirstFrom(Scale * part, High, HoldsHigh));

    // Of a share that can be as small as one likes any whole is one, except of nothing.
    public Int128 MostWhole(long part) =>
        Low > 0 ? LastUpTo(Scale * part, Low, HoldsLow)
        : part == 0 && Low == 0 && !HoldsLow ? 0
        : long.MaxValue;

    private static PrintSpan Of(Int128 number, Int128 all, Int128 half, Int128 step, PrintBound bound)
    {
        var whole = Int128.Max(all, number);
        return bound switch
        {
            PrintBound.AtLeast => new(number, true, whole, true, all),
            PrintBound.MoreThan => new(number, false, whole, true, all),
            PrintBound.Over => new(number, false, number + step, false, all),
            PrintBound.Nearly => new(number - step, false, number, false, all),
            PrintBound.LessThan => new(0, true, number, false, all),
            PrintBound.AtMost => new(0, true, number, true, all),
            PrintBound.About => new(number - (step / 2), true, number + (step / 2), false, all),
            _ => new(number - half, true, number + half, false, all),
        };
    }

    private static Int128 FirstFrom(Int128 value, Int128 divisor, bool holds) =>
        value < 0 ? 0
        : holds ? (value + divisor - 1) / divisor
        : (value / divisor) + 1;

    private static Int128 LastUpTo(Int128 value, Int128 divisor, bool holds) =>
        holds ? value / divisor : ((value + divisor - 1) / divisor) - 1;
}
