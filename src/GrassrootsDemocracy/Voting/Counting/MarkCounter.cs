using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace GrassrootsDemocracy.Voting.Counting;

/// <summary>Counts ballots that are bit masks: bit i of a ballot is its mark for place i.</summary>
/// <remarks>
/// Counts are added to what the spans and the sums hold already. A bit that is not on the paper shows in
/// <see cref="CountSums.Seen"/>, and then the other numbers mean nothing: the caller refuses the count.
/// </remarks>
internal static class MarkCounter
{
    /// <summary>Counts ballots of one mask, or of two: whoever is in neither is abstained from.</summary>
    /// <param name="approve">The masks: bytes, or unsigned numbers of 16, 32 or 64 bits.</param>
    /// <param name="reject">The masks of those that a ballot is against, as many, of 64 bits; empty for ballots of one.</param>
    /// <param name="words">How many masks a ballot has of each: one, unless they have 64 bits.</param>
    /// <param name="limit">The most marks, or places it is for, that a ballot may have; zero or more.</param>
    /// <param name="marks">The marks of every place, no more than a ballot has bits; of two masks, then those against.</param>
    /// <param name="sums">The sums.</param>
    /// <typeparam name="TMask">The mask.</typeparam>
    public static void Count<TMask>(
        ReadOnlySpan<TMask> approve,
        ReadOnlySpan<TMask> reject,
        int words,
        int limit,
        Span<long> marks,
        ref CountSums sums
    )
        where TMask : unmanaged, IBinaryInteger<TMask>, IUnsignedNumber<TMask>
    {
        var isVector = Vector128.IsHardwareAccelerated;
        switch (reject.IsEmpty ? marks.Length : marks.Length / 2)
        {
            case <= 16 when isVector && reject.IsEmpty:
                NarrowCount<TMask>.Add(approve, limit, marks, ref sums);
                break;
            case <= 16 when isVector:
                LaneCount<TMask, short>.Add(approve, reject, limit, marks, ref sums);
                break;
            case <= 32 when isVector:
                LaneCount<TMask, int>.Add(approve, reject, limit, marks, ref sums);
                break;
            case <= 64 when isVector:
                LaneCount<TMask, long>.Add(approve, reject, limit, marks, ref sums);
                break;
            case <= 64 * WideCount.MostWords when isVector && reject.IsEmpty:
                WideCount.Add(MemoryMarshal.Cast<TMask, ulong>(approve), words, limit, marks, ref sums);
                break;
            default:
                CountPlain(approve, reject, words, limit, marks, ref sums);
                break;
        }
    }

    /// <summary>Counts on hardware without vectors, and papers that hardly anyone has.</summary>
    /// <inheritdoc cref="Count"/>
    public static void CountPlain<TMask>(
        ReadOnlySpan<TMask> approve,
        ReadOnlySpan<TMask> reject,
        int words,
        int limit,
        Span<long> marks,
        ref CountSums sums
    )
        where TMask : unmanaged, IBinaryInteger<TMask>
    {
        if (typeof(TMask) == typeof(ulong))
        {
            var approved = MemoryMarshal.Cast<TMask, ulong>(approve);
            var rejected = MemoryMarshal.Cast<TMask, ulong>(reject);
            WordCount.Add(approved, rejected, words, [], limit, marks, ref sums);
            return;
        }

        foreach (var mask in approve)
        {
            WordCount.Add([ulong.CreateTruncating(mask)], [], 1, [], limit, marks, ref sums);
        }
    }
}
