using System.Runtime.CompilerServices;

namespace GrassrootsDemocracy.Voting.Counting;

/// <content>The loop.</content>
internal static partial class VectorStream<TVector, TWidth, TLane>
    where TVector : unmanaged
    where TWidth : IVectorWidth<TVector>
    where TLane : unmanaged
{
    private const ulong LowNibbles = 0x0F0F_0F0F_0F0F_0F0F;

    private static bool ByTable => Lanes<TVector, TWidth, TLane>.Bits <= 16;

    // Quarters of groups, so that the loop is small enough for the compiler to keep everything in registers.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Count(
        ref byte source,
        int groups,
        bool limited,
        bool look,
        in LaneRules<TVector> rules,
        ref BitPlanes<TVector, TWidth> planes,
        ref LaneSums<TVector, TWidth> lanes
    )
    {
        var (paper, limit) = (rules.Paper, ByTable ? rules.Verdicts : rules.Threshold);
        // By table, verdicts sum to what counts in the lower four bits and what is blank in the upper four.
        // Otherwise the sum is what is refused.
        var (seen, sum, blank, marked) = (lanes.Seen, default(TVector), default(TVector), default(TVector));
        var (ones, twos, fours, eights) = (planes.Ones, planes.Twos, planes.Fours, planes.Eights);
        var (quarter, half) = (default(TVector), default(TVector));
        var added = 0;
        // At most 60 quarters, a byte counts at most 240.
        unchecked
        {
            for (var quarters = 4 * groups; quarters > 0; quarters--)
            {
                var left = BitPlanes<TVector, TWidth>.Carry(
                    ref ones,
                    Next(ref source, 0, limited, look, paper, limit, ref seen, ref blank, ref sum),
                    Next(ref source, 1, limited, look, paper, limit, ref seen, ref blank, ref sum)
                );
                var right = BitPlanes<TVector, TWidth>.Carry(
                    ref ones,
                    Next(ref source, 2, limited, look, paper, limit, ref seen, ref blank, ref sum),
                    Next(ref source, 3, limited, look, paper, limit, ref seen, ref blank, ref sum)
                );
                var carried = BitPlanes<TVector, TWidth>.Carry(ref twos, left, right);
                source = ref Unsafe.Add(ref source, 4 * TWidth.Bytes);

                if ((quarters & 1) == 0)
                {
                    quarter = carried;
                    continue;
                }

                carried = BitPlanes<TVector, TWidth>.Carry(ref fours, quarter, carried);

                if (limited && ByTable)
                {
                    var nibbles = TWidth.Fill(LowNibbles);
                    marked = TWidth.Add<byte>(marked, TWidth.And(sum, nibbles));
                    blank = TWidth.Add<byte>(blank, TWidth.And(TWidth.ShiftRight<ulong>(sum, 4), nibbles));
                    sum = default;
                }

                if ((quarters & 2) != 0)
                {
                    half = carried;
                    continue;
                }

                added = planes.AddSixteens(BitPlanes<TVector, TWidth>.Carry(ref eights, half, carried));
            }
        }

        (planes.Ones, planes.Twos, planes.Fours, planes.Eights) = (ones, twos, fours, eights);

        lanes.Seen = seen;
        Move(limited && ByTable ? OverMarked(groups, marked, blank) : sum, blank, ref lanes);

        return added;
    }

    private static TVector OverMarked(int groups, TVector marked, TVector blank)
    {
        // At most 240.
        var all = TWidth.Fill(
            unchecked(0x0101_0101_0101_0101 * (ulong)(groups * VectorGroup<TVector>.Length))
        );

        return TWidth.Subtract<byte>(TWidth.Subtract<byte>(all, marked), blank);
    }

    // Every byte of a lane has counted alike.
    private static void Move(TVector over, TVector blank, ref LaneSums<TVector, TWidth> lanes)
    {
        var lowBytes = TWidth.Fill(
            Lanes<TVector, TWidth, TLane>.Repeated(byte.MaxValue, Lanes<TVector, TWidth, TLane>.Bits)
        );
        lanes.Blank.Add(TWidth.And(blank, lowBytes));
        lanes.OverMarked.Add(TWidth.And(over, lowBytes));
    }

    /// <summary>The ballots of a vector that count: the others become blank.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TVector Next(
        ref byte source,
        int index,
        bool limited,
        bool look,
        TVector paper,
        TVector limit,
        ref TVector seen,
        ref TVector blank,
        ref TVector sum
    )
    {
        var ballots = TWidth.Load(ref source, unchecked(index * TWidth.Bytes));

        if (look)
        {
            seen = TWidth.Or(seen, ballots);
            ballots = TWidth.And(ballots, paper);
        }

        if (limited && ByTable)
        {
            var verdict = Lanes<TVector, TWidth, TLane>.Verdict(ballots, limit);
            sum = TWidth.Subtract<byte>(sum, verdict);

            return TWidth.And(ballots, verdict);
        }

        blank = TWidth.Subtract<byte>(blank, TWidth.WhereSame<TLane>(ballots, default));

        if (!limited)
        {
            return ballots;
        }

        var refused = Lanes<TVector, TWidth, TLane>.WhereOver(ballots, limit);
        sum = TWidth.Subtract<byte>(sum, refused);

        return TWidth.Except(ballots, refused);
    }
}
