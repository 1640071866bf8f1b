using System.Numerics;
using System.Runtime.CompilerServices;
using GrassrootsDemocracy.Voting.Counting;

namespace GrassrootsDemocracy.Voting;

// From ballots to a tally: the counting loops know bits and limits, this knows the paper.
internal static class BallotCount
{
    private const int LongestRowOnTheStack = 256;
    private const int WordBits = 64;

    public static Tally Of<TMask>(BallotPaper paper, ReadOnlySpan<TMask> ballots)
        where TMask : unmanaged, IBinaryInteger<TMask>, IUnsignedNumber<TMask>
    {
        var bits = 8 * Unsafe.SizeOf<TMask>();
        if (paper.Places > bits && bits < WordBits)
        {
            throw new ArgumentException(
                $"The paper has {paper.Places} places, which {bits} bits cannot hold: pass wider masks.",
                nameof(ballots)
            );
        }

        WholeBallots(paper, ballots.Length, nameof(ballots));
        var row = Row(paper, isThreeWay: false, stackalloc long[OnTheStack(paper, isThreeWay: false)]);
        var sums = default(CountSums);
        MarkCounter.Count(ballots, [], paper.WordsPerBallot, paper.Limit, row[..paper.Places], ref sums);
        return Finish(paper, ballots, [], [], row, sums, nameof(ballots));
    }

    public static Tally OfPatterns(BallotPaper paper, ReadOnlySpan<ulong> patterns, ReadOnlySpan<long> counts)
    {
        WholePatterns(paper, patterns.Length, counts, nameof(patterns));
        var row = Row(paper, isThreeWay: false, stackalloc long[OnTheStack(paper, isThreeWay: false)]);
        var sums = default(CountSums);
        WordCount.Add(patterns, [], paper.WordsPerBallot, counts, paper.Limit, row[..paper.Places], ref sums);
        return Finish(paper, patterns, [], counts, row, sums, nameof(patterns));
    }

    public static Tally OfThreeWay(
        BallotPaper paper,
        ReadOnlySpan<ulong> approvals,
        ReadOnlySpan<ulong> rejections
    )
    {
        WholeBallots(paper, approvals.Length, nameof(approvals));
        SameLength(approvals, rejections);
        var row = Row(paper, isThreeWay: true, stackalloc long[OnTheStack(paper, isThreeWay: true)]);
        var sums = default(CountSums);
        MarkCounter.Count(
            approvals,
            rejections,
            paper.WordsPerBallot,
            paper.Limit,
            row[..(2 * paper.Places)],
            ref sums
        );
        return Finish(paper, approvals, rejections, [], row, sums, nameof(approvals));
    }

    public static Tally OfThreeWayPatterns(
        BallotPaper paper,
        ReadOnlySpan<ulong> approvals,
        ReadOnlySpan<ulong> rejections,
        ReadOnlySpan<long> counts
    )
    {
        WholePatterns(paper, approvals.Length, counts, nameof(approvals));
        SameLength(approvals, rejections);
        var row = Row(paper, isThreeWay: true, stackalloc long[OnTheStack(paper, isThreeWay: true)]);
        var sums = default(CountSums);
        WordCount.Add(
            approvals,
            rejections,
            paper.WordsPerBallot,
            counts,
            paper.Limit,
            row[..(2 * paper.Places)],
            ref sums
        );
        return Finish(paper, approvals, rejections, counts, row, sums, nameof(approvals));
    }

    private static Tally Finish<TMask>(
        BallotPaper paper,
        ReadOnlySpan<TMask> approve,
        ReadOnlySpan<TMask> reject,
        ReadOnlySpan<long> counts,
        Span<long> row,
        CountSums sums,
        string name
    )
        where TMask : unmanaged, IBinaryInteger<TMask>
    {
        var lastWord = ((paper.Places - 1) % WordBits) + 1;
        if (lastWord < WordBits && sums.Seen >> lastWord != 0)
        {
            throw new ArgumentException(
                $"A ballot marks place {63 - BitOperations.LeadingZeroCount(sums.Seen) + (WordBits * (paper.WordsPerBallot - 1))}, but the places of the paper are 0 to {paper.Places - 1}. Clear the bits that are not on it; report unreadable ballots by WithInvalid.",
                name
            );
        }

        TallyNotes? notes = null;
        if (DoubtfulCount.IsNeeded(paper, sums))
        {
            var marks = row[..TallyRow.Ballots(row.Length)];
            var doubtful = DoubtfulCount.Of(paper, approve, reject, counts, marks, ref sums);
            notes = TallyNotes.None with { Doubtful = doubtful };
        }

        row[TallyRow.Marked(row.Length)] = sums.Marked;
        row[TallyRow.Blank(row.Length)] = sums.Blank;
        row[TallyRow.Invalid(row.Length, InvalidReason.OverMarked)] = sums.OverMarked;
        row[TallyRow.Invalid(row.Length, InvalidReason.Contradictory)] = sums.Contradictory;
        return new(paper, row, notes);
    }

    // No more than the row needs: clearing more would take longer than counting a village.
    private static int OnTheStack(BallotPaper paper, bool isThreeWay) =>
        Math.Min(TallyRow.Length(paper, isThreeWay), LongestRowOnTheStack);

    private static Span<long> Row(BallotPaper paper, bool isThreeWay, Span<long> stack)
    {
        var length = TallyRow.Length(paper, isThreeWay);
        var row = length <= stack.Length ? stack[..length] : new long[length];
        row.Clear();
        return row;
    }

    private static void WholeBallots(BallotPaper paper, int words, string name)
    {
        if (words % paper.WordsPerBallot != 0)
        {
            throw new ArgumentException(
                $"{words} words are no whole number of ballots of {paper.WordsPerBallot} words each.",
                name
            );
        }
    }

    private static void WholePatterns(BallotPaper paper, int words, ReadOnlySpan<long> counts, string name)
    {
        if ((long)counts.Length * paper.WordsPerBallot != words)
        {
            throw new ArgumentException(
                $"{counts.Length} counts need {(long)counts.Length * paper.WordsPerBallot} words of patterns, not {words}.",
                name
            );
        }

        var all = 0UL;
        foreach (var count in counts)
        {
            all += (ulong)Guard.Against.Negative(count, nameof(counts));
            if (all > long.MaxValue)
            {
                Guard.Against.TooMany(all, nameof(counts));
            }
        }
    }

    private static void SameLength(ReadOnlySpan<ulong> approvals, ReadOnlySpan<ulong> rejections)
    {
        if (approvals.Length != rejections.Length)
        {
            throw new ArgumentException(
                $"There are {approvals.Length} words of approvals but {rejections.Length} of rejections: give one of each.",
                nameof(rejections)
            );
        }
    }
}
