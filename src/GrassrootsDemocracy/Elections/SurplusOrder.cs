namespace GrassrootsDemocracy.Elections;

// Two surpluses over every number of seats. Each end of what they ask is a number or a rounded share of the seats: where the
// shares differ, the larger one is ahead from some number of seats on, and where they do not, they recur with their
// denominator. What holds up to there holds for good.
internal static class SurplusOrder
{
    // Shares so close that they would part only beyond it are not compared: no committee is larger.
    private const long MostSeats = 1_000_000;

    public static Strictness Compare(Surplus value, Surplus other)
    {
        if (value == other)
        {
            return Strictness.Same;
        }

        if (SeatsToLookAt(value, other) is not { } seats)
        {
            return Strictness.Incomparable;
        }

        var (implies, isImplied) = (true, true);
        for (var number = 1L; number <= seats && (implies || isImplied); number++)
        {
            var (here, there) = (value.Over(number), other.Over(number));
            implies &= there.Contains(here);
            isImplied &= here.Contains(there);
        }

        return Order.Of(implies, isImplied);
    }

    private static long? SeatsToLookAt(Surplus value, Surplus other)
    {
        List<(Ratio Share, long Number)> lines = [.. Lines(value).Concat(Lines(other)).Distinct()];
        Int128 recurring = 1;
        foreach (var (share, _) in lines)
        {
            recurring *=
                share.Denominator / Divisor((long)(recurring % share.Denominator), share.Denominator);
            if (recurring > MostSeats)
            {
                return null;
            }
        }

        // Two more than the numbers are apart: one for the rounding of each.
        Int128 crossing = 0;
        foreach (var (one, two) in lines.SelectMany(one => lines.Select(two => (one, two))))
        {
            if (one.Share > two.Share)
            {
                var apart = Math.Abs(one.Number - two.Number) + 2;
                var difference =
                    ((Int128)one.Share.Numerator * two.Share.Denominator)
                    - ((Int128)two.Share.Numerator * one.Share.Denominator);
                crossing = Int128.Max(
                    crossing,
                    (apart * (Int128)one.Share.Denominator * two.Share.Denominator / difference) + 1
                );
            }
        }

        return crossing + recurring <= MostSeats ? (long)(crossing + recurring) : null;
    }

    private static IEnumerable<(Ratio Share, long Number)> Lines(Surplus surplus)
    {
        yield return (surplus.Share, surplus.More);
        if (surplus.MostMore is { } more)
        {
            yield return (default, more);
        }

        if (surplus.MostShare is { } share)
        {
            yield return (share, 0);
        }
    }

    private static long Divisor(long left, long right)
    {
        while (left != 0)
        {
            (left, right) = (right % left, left);
        }

        return right;
    }
}
