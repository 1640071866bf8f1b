using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace GrassrootsDemocracy.Liaison;

// What one look at links tells: the extremes of both sides, and in what order the links come.
[StructLayout(LayoutKind.Auto)]
internal readonly record struct LinkLook
{
    // Links are looked at in blocks, and whatever is not in order makes its whole block doubtful.
    private const int Block = 16_384;

    // Two links one after the other whose rows lie so far apart are in different parts of the memory.
    private const int Near = 4096;

    public static LinkLook Nothing { get; } =
        new()
        {
            LeastFrom = int.MaxValue,
            MostFrom = int.MinValue,
            LeastTo = int.MaxValue,
            MostTo = int.MinValue,
            IsByTo = true,
            IsByFrom = true,
            FirstDoubt = int.MaxValue,
            LastDoubt = int.MinValue,
        };

    public int LeastFrom { get; private init; }

    public int MostFrom { get; private init; }

    public int LeastTo { get; private init; }

    public int MostTo { get; private init; }

    // Whether they come in the order of those for whom somebody is responsible.
    public bool IsByTo { get; private init; }

    // Whether they come in the order of those responsible, and for each in that of those for whom, each once.
    public bool IsByFrom { get; private init; }

    // The first and the last for whom those responsible may not come in ascending order, each once; only when in order.
    public int FirstDoubt { get; private init; }

    public int LastDoubt { get; private init; }

    // How often the next link belongs somewhere else altogether.
    public long Jumps { get; private init; }

    private int FirstFrom { get; init; }

    private int LastFrom { get; init; }

    private int FirstTo { get; init; }

    private int LastTo { get; init; }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static LinkLook Of(ReadOnlySpan<int> from, ReadOnlySpan<int> to)
    {
        var look = Nothing;
        for (var start = 0; start < to.Length; start += Block)
        {
            var length = Math.Min(Block, to.Length - start);
            look = look.Then(OfBlock(from.Slice(start, length), to.Slice(start, length)));
        }

        return look;
    }

    public LinkLook Then(LinkLook next)
    {
        var isFirst = LeastFrom > MostFrom;
        if (isFirst || next.LeastFrom > next.MostFrom)
        {
            return isFirst ? next : this;
        }

        var (firstDoubt, lastDoubt) = (
            Math.Min(FirstDoubt, next.FirstDoubt),
            Math.Max(LastDoubt, next.LastDoubt)
        );
        if (LastTo == next.FirstTo && LastFrom >= next.FirstFrom)
        {
            (firstDoubt, lastDoubt) = (Math.Min(firstDoubt, LastTo), Math.Max(lastDoubt, LastTo));
        }

        return new()
        {
            LeastFrom = Math.Min(LeastFrom, next.LeastFrom),
            MostFrom = Math.Max(MostFrom, next.MostFrom),
            LeastTo = Math.Min(LeastTo, next.LeastTo),
            MostTo = Math.Max(MostTo, next.MostTo),
            FirstFrom = FirstFrom,
            LastFrom = next.LastFrom,
            FirstTo = FirstTo,
            LastTo = next.LastTo,
            IsByTo = IsByTo && next.IsByTo && LastTo <= next.FirstTo,
            IsByFrom =
                IsByFrom
                && next.IsByFrom
                && (LastFrom < next.FirstFrom || (LastFrom == next.FirstFrom && LastTo < next.FirstTo)),
            FirstDoubt = firstDoubt,
            LastDoubt = lastDoubt,
            Jumps = Jumps + next.Jumps,
        };
    }

    // Compiled at its best at once, since it runs for millions. A difference may wrap: it then says no more than that two
    // numbers lie far apart.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static LinkLook OfBlock(ReadOnlySpan<int> from, ReadOnlySpan<int> to)
    {
        unchecked
        {
            var width = Vector<int>.Count;
            var (leastFrom, mostFrom) = (new Vector<int>(from[0]), new Vector<int>(from[0]));
            var (leastTo, mostTo) = (new Vector<int>(to[0]), new Vector<int>(to[0]));
            var (falls, fromFalls) = (Vector<int>.Zero, Vector<int>.Zero);
            var (doubts, jumps) = (Vector<int>.Zero, Vector<int>.Zero);
            var i = 1;
            for (; i <= to.Length - width; i += width)
            {
                var (before, now) = (new Vector<int>(to[(i - 1)..]), new Vector<int>(to[i..]));
                var (fromBefore, fromNow) = (new Vector<int>(from[(i - 1)..]), new Vector<int>(from[i..]));
                leastTo = Vector.Min(leastTo, now);
                mostTo = Vector.Max(mostTo, now);
                leastFrom = Vector.Min(leastFrom, fromNow);
                mostFrom = Vector.Max(mostFrom, fromNow);
                falls |= Vector.LessThan(now, before);
                fromFalls |=
                    Vector.LessThan(fromNow, fromBefore)
                    | (Vector.Equals(fromNow, fromBefore) & Vector.LessThanOrEqual(now, before));
                doubts |= Vector.Equals(now, before) & Vector.LessThanOrEqual(fromNow, fromBefore);
                jumps -= Vector.GreaterThan(Vector.Abs(now - before), new Vector<int>(Near));
            }

            var look = new LinkLook
            {
                LeastFrom = Least(leastFrom),
                MostFrom = Most(mostFrom),
                LeastTo = Least(leastTo),
                MostTo = Most(mostTo),
                FirstFrom = from[0],
                LastFrom = from[i - 1],
                FirstTo = to[0],
                LastTo = to[i - 1],
                IsByTo = falls == Vector<int>.Zero,
                IsByFrom = fromFalls == Vector<int>.Zero,
                FirstDoubt = doubts == Vector<int>.Zero ? int.MaxValue : to[0],
                LastDoubt = doubts == Vector<int>.Zero ? int.MinValue : to[i - 1],
                Jumps = Vector.Sum(jumps),
            };
            for (; i < to.Length; i++)
            {
                look = look.Then(
                    Nothing with
                    {
                        LeastFrom = from[i],
                        MostFrom = from[i],
                        LeastTo = to[i],
                        MostTo = to[i],
                        FirstFrom = from[i],
                        LastFrom = from[i],
                        FirstTo = to[i],
                        LastTo = to[i],
                    }
                );
            }

            return look;
        }
    }

    private static int Least(Vector<int> numbers)
    {
        var least = numbers[0];
        for (var lane = 1; lane < Vector<int>.Count; lane++)
        {
            least = Math.Min(least, numbers[lane]);
        }

        return least;
    }

    private static int Most(Vector<int> numbers)
    {
        var most = numbers[0];
        for (var lane = 1; lane < Vector<int>.Count; lane++)
        {
            most = Math.Max(most, numbers[lane]);
        }

        return most;
    }
}
