namespace GrassrootsDemocracy.Voting.Counting;

/// <summary>Counts with vectors of one width, in the narrowest lanes that have a bit for every option.</summary>
/// <typeparam name="TVector">The vector.</typeparam>
/// <typeparam name="TWidth">Its width.</typeparam>
internal static class VectorPath<TVector, TWidth>
    where TVector : unmanaged
    where TWidth : IVectorWidth<TVector>
{
    /// <summary>Adds ballots of one mask.</summary>
    public static void Add(
        ReadOnlySpan<byte> ballots,
        int maskBytes,
        int limit,
        Span<long> marks,
        ref CountSums sums
    )
    {
        switch (marks.Length)
        {
            case <= 8:
                VectorCount<TVector, TWidth, sbyte>.Add(ballots, maskBytes, limit, marks, ref sums);
                break;
            case <= 16:
                VectorCount<TVector, TWidth, short>.Add(ballots, maskBytes, limit, marks, ref sums);
                break;
            case <= 32:
                VectorCount<TVector, TWidth, int>.Add(ballots, maskBytes, limit, marks, ref sums);
                break;
            default:
                VectorCount<TVector, TWidth, long>.Add(ballots, maskBytes, limit, marks, ref sums);
                break;
        }
    }

    /// <summary>Adds ballots of two masks.</summary>
    public static void AddThreeWay(
        ReadOnlySpan<byte> approve,
        ReadOnlySpan<byte> reject,
        int maskBytes,
        int limit,
        Span<long> approvals,
        Span<long> rejections,
        ref CountSums sums
    )
    {
        switch (approvals.Length)
        {
            case <= 8:
                VectorThreeWayCount<TVector, TWidth, sbyte>.Add(
                    approve,
                    reject,
                    maskBytes,
                    limit,
                    approvals,
                    rejections,
                    ref sums
                );
                break;
            case <= 16:
                VectorThreeWayCount<TVector, TWidth, short>.Add(
                    approve,
                    reject,
                    maskBytes,
                    limit,
                    approvals,
                    rejections,
                    ref sums
                );
                break;
            case <= 32:
                VectorThreeWayCount<TVector, TWidth, int>.Add(
                    approve,
                    reject,
                    maskBytes,
                    limit,
                    approvals,
                    rejections,
                    ref sums
                );
                break;
            default:
                VectorThreeWayCount<TVector, TWidth, long>.Add(
                    approve,
                    reject,
                    maskBytes,
                    limit,
                    approvals,
                    rejections,
                    ref sums
                );
                break;
        }
    }

    /// <summary>Adds ballots of several words.</summary>
    public static void AddWide(
        ReadOnlySpan<ulong> words,
        int wordsPerBallot,
        int limit,
        Span<long> marks,
        ref CountSums sums
    )
    {
        var counted =
            wordsPerBallot <= VectorWideCount<TVector, TWidth>.MostWords
                ? VectorWideCount<TVector, TWidth>.Add(words, wordsPerBallot, limit, marks, ref sums)
                : 0;

        WordCount.Add(words[(counted * wordsPerBallot)..], wordsPerBallot, [], limit, marks, ref sums);
    }
}
