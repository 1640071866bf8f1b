namespace GrassrootsDemocracy.Voting.Counting;

/// <content>What is counted in plain words on every hardware: few patterns, or papers hardly anyone has.</content>
internal static partial class MarkCounter
{
    /// <summary>Counts ballots of two masks of several words each.</summary>
    public static void CountWideThreeWay(
        ReadOnlySpan<ulong> approve,
        ReadOnlySpan<ulong> reject,
        int wordsPerBallot,
        int limit,
        Span<long> approvals,
        Span<long> rejections,
        ref CountSums sums
    ) => WordCount.AddThreeWay(approve, reject, wordsPerBallot, [], limit, approvals, rejections, ref sums);

    /// <summary>Counts patterns of ballots, each with the number of ballots that have it.</summary>
    /// <exception cref="OverflowException">There are more ballots than 64 bits can count.</exception>
    public static void CountPatterns(
        ReadOnlySpan<ulong> words,
        int wordsPerBallot,
        ReadOnlySpan<long> counts,
        int limit,
        Span<long> marks,
        ref CountSums sums
    )
    {
        RequireOneCountPerPattern(words.Length / wordsPerBallot, counts);
        WordCount.Add(words, wordsPerBallot, counts, limit, marks, ref sums);
    }

    /// <summary>Counts patterns of ballots of two masks, each with the number of ballots that have it.</summary>
    /// <exception cref="OverflowException">There are more ballots than 64 bits can count.</exception>
    public static void CountPatternsThreeWay(
        ReadOnlySpan<ulong> approve,
        ReadOnlySpan<ulong> reject,
        int wordsPerBallot,
        ReadOnlySpan<long> counts,
        int limit,
        Span<long> approvals,
        Span<long> rejections,
        ref CountSums sums
    )
    {
        RequireOneCountPerPattern(approve.Length / wordsPerBallot, counts);
        WordCount.AddThreeWay(
            approve,
            reject,
            wordsPerBallot,
            counts,
            limit,
            approvals,
            rejections,
            ref sums
        );
    }

    private static void RequireOneCountPerPattern(int patterns, ReadOnlySpan<long> counts)
    {
        if (counts.Length != patterns)
        {
            throw new ArgumentException("There must be as many counts as patterns.", nameof(counts));
        }
    }
}
