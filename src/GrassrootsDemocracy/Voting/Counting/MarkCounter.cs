using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace GrassrootsDemocracy.Voting.Counting;

/// <summary>Counts ballots that are bit masks: bit i of a ballot is its mark for option i.</summary>
/// <remarks>
/// Counts are added to what the spans and the sums hold already. Bits that are not on the paper count for
/// nothing and make nothing over-marked: they only show in <see cref="CountSums.Seen"/>.
/// </remarks>
internal static partial class MarkCounter
{
    /// <summary>Counts ballots of one mask.</summary>
    /// <param name="ballots">The masks: bytes, or unsigned numbers of 16, 32 or 64 bits.</param>
    /// <param name="limit">The most marks a ballot may have, zero or more.</param>
    /// <param name="marks">The marks of every option; no more options than a mask has bits.</param>
    /// <param name="sums">The sums.</param>
    /// <param name="path">The way to count.</param>
    /// <typeparam name="TMask">The mask.</typeparam>
    public static void Count<TMask>(
        ReadOnlySpan<TMask> ballots,
        int limit,
        Span<long> marks,
        ref CountSums sums,
        CountingPath path = CountingPath.Auto
    )
        where TMask : unmanaged, IBinaryInteger<TMask>, IUnsignedNumber<TMask>
    {
        var maskBytes = Unsafe.SizeOf<TMask>();

        switch (Chosen(path))
        {
            case CountingPath.Vector512:
                VectorPath<Vector512<byte>, Width512>.Add(
                    MemoryMarshal.AsBytes(ballots),
                    maskBytes,
                    limit,
                    marks,
                    ref sums
                );
                break;
            case CountingPath.Vector256:
                VectorPath<Vector256<byte>, Width256>.Add(
                    MemoryMarshal.AsBytes(ballots),
                    maskBytes,
                    limit,
                    marks,
                    ref sums
                );
                break;
            case CountingPath.Vector128:
                VectorPath<Vector128<byte>, Width128>.Add(
                    MemoryMarshal.AsBytes(ballots),
                    maskBytes,
                    limit,
                    marks,
                    ref sums
                );
                break;
            default:
                PlainCount.Add(ballots, limit, marks, ref sums);
                break;
        }
    }

    /// <summary>Counts ballots of two masks; whoever is in neither is abstained from.</summary>
    /// <param name="approve">The masks of approvals.</param>
    /// <param name="reject">The masks of rejections, as many.</param>
    /// <param name="limit">The most approvals a ballot may have, zero or more.</param>
    /// <param name="approvals">The approvals of every option; no more options than a mask has bits.</param>
    /// <param name="rejections">The rejections of every option, as many.</param>
    /// <param name="sums">The sums.</param>
    /// <param name="path">The way to count.</param>
    /// <typeparam name="TMask">The mask.</typeparam>
    public static void CountThreeWay<TMask>(
        ReadOnlySpan<TMask> approve,
        ReadOnlySpan<TMask> reject,
        int limit,
        Span<long> approvals,
        Span<long> rejections,
        ref CountSums sums,
        CountingPath path = CountingPath.Auto
    )
        where TMask : unmanaged, IBinaryInteger<TMask>, IUnsignedNumber<TMask>
    {
        // The vectors read without a check of their own.
        if (reject.Length != approve.Length)
        {
            throw new ArgumentException("There must be as many rejections as approvals.", nameof(reject));
        }

        var maskBytes = Unsafe.SizeOf<TMask>();
        var approveBytes = MemoryMarshal.AsBytes(approve);
        var rejectBytes = MemoryMarshal.AsBytes(reject);

        switch (Chosen(path))
        {
            case CountingPath.Vector512:
                VectorPath<Vector512<byte>, Width512>.AddThreeWay(
                    approveBytes,
                    rejectBytes,
                    maskBytes,
                    limit,
                    approvals,
                    rejections,
                    ref sums
                );
                break;
            case CountingPath.Vector256:
                VectorPath<Vector256<byte>, Width256>.AddThreeWay(
                    approveBytes,
                    rejectBytes,
                    maskBytes,
                    limit,
                    approvals,
                    rejections,
                    ref sums
                );
                break;
            case CountingPath.Vector128:
                VectorPath<Vector128<byte>, Width128>.AddThreeWay(
                    approveBytes,
                    rejectBytes,
                    maskBytes,
                    limit,
                    approvals,
                    rejections,
                    ref sums
                );
                break;
            default:
                PlainCount.AddThreeWay(approve, reject, limit, approvals, rejections, ref sums);
                break;
        }
    }

    /// <summary>Counts ballots of several words.</summary>
    /// <param name="words">The words, ballot after ballot.</param>
    /// <param name="wordsPerBallot">How many words a ballot has: as many as the options need.</param>
    /// <param name="limit">The most marks a ballot may have, zero or more.</param>
    /// <param name="marks">The marks of every option.</param>
    /// <param name="sums">The sums.</param>
    /// <param name="path">The way to count.</param>
    public static void CountWide(
        ReadOnlySpan<ulong> words,
        int wordsPerBallot,
        int limit,
        Span<long> marks,
        ref CountSums sums,
        CountingPath path = CountingPath.Auto
    )
    {
        switch (Chosen(path))
        {
            case CountingPath.Vector512:
                VectorPath<Vector512<byte>, Width512>.AddWide(words, wordsPerBallot, limit, marks, ref sums);
                break;
            case CountingPath.Vector256:
                VectorPath<Vector256<byte>, Width256>.AddWide(words, wordsPerBallot, limit, marks, ref sums);
                break;
            case CountingPath.Vector128:
                VectorPath<Vector128<byte>, Width128>.AddWide(words, wordsPerBallot, limit, marks, ref sums);
                break;
            default:
                WordCount.Add(words, wordsPerBallot, [], limit, marks, ref sums);
                break;
        }
    }

    private static CountingPath Chosen(CountingPath path) =>
        path switch
        {
            not CountingPath.Auto => path,
            _ when Vector512.IsHardwareAccelerated => CountingPath.Vector512,
            _ when Vector256.IsHardwareAccelerated => CountingPath.Vector256,
            _ when Vector128.IsHardwareAccelerated => CountingPath.Vector128,
            _ => CountingPath.Plain,
        };
}
