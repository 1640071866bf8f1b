using System.Numerics;

namespace GrassrootsDemocracy.Voting.Counting;

/// <summary>Counts ballots of as many words as the paper needs, each standing for one or for many equal ones.</summary>
internal static class WordCount
{
    private const int WordBits = 64;

    /// <summary>Adds ballots of one mask to the marks and to the sums.</summary>
    /// <param name="words">The words of the masks.</param>
    /// <param name="wordsPerBallot">How many words a mask has.</param>
    /// <param name="counts">How many equal ballots each stands for; empty when it is one.</param>
    /// <param name="limit">The most marks a ballot may have.</param>
    /// <param name="marks">The marks of every option.</param>
    /// <param name="sums">The sums.</param>
    /// <exception cref="OverflowException">There are too many for 64 bits.</exception>
    public static void Add(
        ReadOnlySpan<ulong> words,
        int wordsPerBallot,
        ReadOnlySpan<long> counts,
        int limit,
        Span<long> marks,
        ref CountSums sums
    )
    {
        var ballots = words.Length / wordsPerBallot;

        for (var index = 0; index < ballots; index++)
        {
            var ballot = words.Slice(index * wordsPerBallot, wordsPerBallot);
            var times = counts.IsEmpty ? 1 : counts[index];
            var marked = Marked(ballot, marks.Length);
            sums.Seen |= ballot[^1];

            if (marked == 0)
            {
                sums.Blank += times;
            }
            else if (marked > limit)
            {
                sums.OverMarked += times;
            }
            else
            {
                sums.Marked += times;
                Mark(ballot, times, marks);
            }
        }
    }

    /// <summary>Adds ballots of two masks to the approvals, the rejections and the sums.</summary>
    /// <param name="approve">The words of the masks of approvals.</param>
    /// <param name="reject">The words of the masks of rejections, as many.</param>
    /// <param name="wordsPerBallot">How many words a mask has.</param>
    /// <param name="counts">How many equal ballots each stands for; empty when it is one.</param>
    /// <param name="limit">The most approvals a ballot may have.</param>
    /// <param name="approvals">The approvals of every option.</param>
    /// <param name="rejections">The rejections of every option.</param>
    /// <param name="sums">The sums.</param>
    /// <exception cref="OverflowException">There are too many for 64 bits.</exception>
    public static void AddThreeWay(
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
        var ballots = approve.Length / wordsPerBallot;

        for (var index = 0; index < ballots; index++)
        {
            var approved = approve.Slice(index * wordsPerBallot, wordsPerBallot);
            var rejected = reject.Slice(index * wordsPerBallot, wordsPerBallot);
            var times = counts.IsEmpty ? 1 : counts[index];
            sums.Seen |= approved[^1] | rejected[^1];

            if (Clash(approved, rejected, approvals.Length))
            {
                sums.Contradictory += times;
                continue;
            }

            var marked = Marked(approved, approvals.Length);

            if (marked > limit)
            {
                sums.OverMarked += times;
            }
            else if (marked + Marked(rejected, rejections.Length) == 0)
            {
                sums.Blank += times;
            }
            else
            {
                sums.Marked += times;
                Mark(approved, times, approvals);
                Mark(rejected, times, rejections);
            }
        }
    }

    private static int Marked(ReadOnlySpan<ulong> ballot, int options)
    {
        var marked = BitOperations.PopCount(ballot[^1] & LastPaper(ballot.Length, options));

        foreach (var word in ballot[..^1])
        {
            marked += BitOperations.PopCount(word);
        }

        return marked;
    }

    private static bool Clash(ReadOnlySpan<ulong> approved, ReadOnlySpan<ulong> rejected, int options)
    {
        var clash = approved[^1] & rejected[^1] & LastPaper(approved.Length, options);

        for (var word = 0; word < approved.Length - 1; word++)
        {
            clash |= approved[word] & rejected[word];
        }

        return clash != 0;
    }

    private static void Mark(ReadOnlySpan<ulong> ballot, long times, Span<long> marks)
    {
        var last = ballot.Length - 1;

        for (var word = 0; word < last; word++)
        {
            PlainCount.Mark(ballot[word], times, marks.Slice(word * WordBits, WordBits));
        }

        PlainCount.Mark(
            ballot[last] & LastPaper(ballot.Length, marks.Length),
            times,
            marks[(last * WordBits)..]
        );
    }

    private static ulong LastPaper(int words, int options) =>
        PaperBits.Of(options - ((words - 1) * WordBits));
}
