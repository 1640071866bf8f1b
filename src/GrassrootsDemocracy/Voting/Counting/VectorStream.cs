using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace GrassrootsDemocracy.Voting.Counting;

/// <summary>Counts whole groups of vectors of ballots that fill their lanes without leaving the registers.</summary>
/// <typeparam name="TVector">The vector.</typeparam>
/// <typeparam name="TWidth">Its width.</typeparam>
/// <typeparam name="TLane">The lane of one ballot.</typeparam>
internal static partial class VectorStream<TVector, TWidth, TLane>
    where TVector : unmanaged
    where TWidth : IVectorWidth<TVector>
    where TLane : unmanaged
{
    private const MethodImplOptions Alone =
        MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization;

    /// <summary>As many groups as a byte can count.</summary>
    private const int MostGroups = 15;

    /// <summary>Adds the groups and returns how many bytes they are.</summary>
    public static int Add(
        ReadOnlySpan<byte> ballots,
        in LaneRules<TVector> rules,
        Span<long> marks,
        ref BitPlanes<TVector, TWidth> planes,
        ref LaneSums<TVector, TWidth> lanes,
        ref CountSums sums
    )
    {
        var group = TWidth.Bytes * VectorGroup<TVector>.Length;
        var left = ballots.Length / group;
        var offset = 0;

        while (left > 0)
        {
            var groups = Math.Min(left, MostGroups);
            var added = Count(
                ref Unsafe.Add(ref MemoryMarshal.GetReference(ballots), offset),
                groups,
                rules,
                ref planes,
                ref lanes
            );
            left -= groups;
            offset += groups * group;

            if (added + MostGroups >= BitPlanes<TVector, TWidth>.Capacity || offset == ballots.Length)
            {
                planes.MoveTo(marks, Lanes<TVector, TWidth, TLane>.Bits);
                lanes.MoveTo(ref sums);
            }
        }

        return offset;
    }

    // The constants make a loop of each that does no more than it must. A paper that fills the lanes leaves
    // nothing to find once every bit was seen.
    private static int Count(
        ref byte source,
        int groups,
        in LaneRules<TVector> rules,
        ref BitPlanes<TVector, TWidth> planes,
        ref LaneSums<TVector, TWidth> lanes
    ) =>
        (rules.Limited, IsAll(rules.Paper) && IsAll(lanes.Seen)) switch
        {
            (true, true) => CountAllSeen(ref source, groups, rules, ref planes, ref lanes),
            (true, false) => CountLimited(ref source, groups, rules, ref planes, ref lanes),
            _ => CountUnlimited(ref source, groups, rules, ref planes, ref lanes),
        };

    private static bool IsAll(TVector bits) =>
        TWidth.AnyOfWords(TWidth.Xor(bits, TWidth.Fill(ulong.MaxValue))) == 0;

    [MethodImpl(Alone)]
    private static int CountAllSeen(
        ref byte source,
        int groups,
        in LaneRules<TVector> rules,
        ref BitPlanes<TVector, TWidth> planes,
        ref LaneSums<TVector, TWidth> lanes
    ) => Count(ref source, groups, limited: true, look: false, rules, ref planes, ref lanes);

    [MethodImpl(Alone)]
    private static int CountLimited(
        ref byte source,
        int groups,
        in LaneRules<TVector> rules,
        ref BitPlanes<TVector, TWidth> planes,
        ref LaneSums<TVector, TWidth> lanes
    ) => Count(ref source, groups, limited: true, look: true, rules, ref planes, ref lanes);

    [MethodImpl(Alone)]
    private static int CountUnlimited(
        ref byte source,
        int groups,
        in LaneRules<TVector> rules,
        ref BitPlanes<TVector, TWidth> planes,
        ref LaneSums<TVector, TWidth> lanes
    ) => Count(ref source, groups, limited: false, look: true, rules, ref planes, ref lanes);
}
