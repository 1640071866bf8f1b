using System.Numerics;
using System.Runtime.CompilerServices;

namespace GrassrootsDemocracy.Voting.Counting;

/// <summary>Judges one ballot after another, each standing for one or for many equal ones.</summary>
internal static class WordCount
{
    /// <summary>Adds ballots to the marks and to the sums.</summary>
    /// <param name="approve">The words of the ballots: the places that they are for.</param>
    /// <param name="reject">As many words: the places that they are against; empty when ballots bear marks only.</param>
    /// <param name="words">How many words a mask has.</param>
    /// <param name="counts">How many equal ballots each stands for; empty when it is one.</param>
    /// <param name="limit">The most marks, or places it is for, that a ballot may have.</param>
    /// <param name="marks">The marks of every place; of ballots that are for and against, then those against.</param>
    /// <param name="sums">The sums.</param>
    /// <exception cref="OverflowException">There are too many for 64 bits.</exception>
    public static void Add(
        ReadOnlySpan<ulong> approve,
        ReadOnlySpan<ulong> reject,
        int words,
        ReadOnlySpan<long> counts,
        int limit,
        Span<long> marks,
        ref CountSums sums
    )
    {
        var places = reject.IsEmpty ? marks.Length : marks.Length / 2;
        for (var (at, ballot) = (0, 0); at < approve.Length; at += words, ballot++)
        {
            var times = counts.IsEmpty ? 1 : counts[ballot];
            var approved = approve.Slice(at, words);
            var rejected = reject.IsEmpty ? reject : reject.Slice(at, words);
            if (IsValid(approved, rejected, limit, times, ref sums))
            {
                Mark(approved, times, marks[..places]);
                Mark(rejected, times, marks[places..]);
            }
        }
    }

    /// <summary>Adds equal ballots to the sum that they belong to and says whether they are valid, if blank perhaps.</summary>
    /// <inheritdoc cref="Add"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsValid(
        ReadOnlySpan<ulong> approved,
        ReadOnlySpan<ulong> rejected,
        int limit,
        long times,
        ref CountSums sums
    )
    {
        var (marked, any, both) = (0, 0UL, 0UL);
        foreach (var word in approved)
        {
            marked += BitOperations.PopCount(word);
        }

        sums.Seen |= approved[^1];
        for (var word = 0; word < rejected.Length; word++)
        {
            any |= rejected[word];
            both |= rejected[word] & approved[word];
        }

        if (!rejected.IsEmpty)
        {
            sums.Seen |= rejected[^1];
            if (both != 0)
            {
                sums.Contradictory += times;
                return false;
            }
        }

        if (marked > limit)
        {
            sums.OverMarked += times;
            return false;
        }

        if (marked > 0 || any != 0)
        {
            sums.Marked += times;
        }
        else
        {
            sums.Blank += times;
        }

        return true;
    }

    // Bits that are not on the paper are for the caller to refuse.
    private static void Mark(ReadOnlySpan<ulong> ballot, long times, Span<long> marks)
    {
        for (var word = 0; word < ballot.Length; word++)
        {
            for (var left = ballot[word]; left != 0; left &= left - 1)
            {
                var place = (64 * word) + BitOperations.TrailingZeroCount(left);
                if (place < marks.Length)
                {
                    marks[place] += times;
                }
            }
        }
    }
}
