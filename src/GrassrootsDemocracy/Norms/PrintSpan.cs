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
    public static PrintSpan Of(long digits, long unit, PrintBound bound)
    {
        var (number, whole) = (2 * (Int128)digits, 2 * (Int128)Math.Max(unit, digits));
        Int128 round = 2;
        while (digits > 0 && number % (10 * round) == 0)
        {
            round *= 10;
        }

        return bound switch
        {
            PrintBound.AtLeast => new(number, true, whole, true, 2 * (Int128)unit),
            PrintBound.MoreThan => new(number, false, whole, true, 2 * (Int128)unit),
            PrintBound.Over => new(number, false, number + round, false, 2 * (Int128)unit),
            PrintBound.Nearly => new(number - round, false, number, false, 2 * (Int128)unit),
            _ => new(number - 1, true, number + 1, false, 2 * (Int128)unit),
        };
    }

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

    private static Int128 FirstFrom(Int128 value, Int128 divisor, bool holds) =>
        value < 0 ? 0
        : holds ? (value + divisor - 1) / divisor
        : (value / divisor) + 1;

    private static Int128 LastUpTo(Int128 value, Int128 divisor, bool holds) =>
        holds ? value / divisor : ((value + divisor - 1) / divisor) - 1;
}
