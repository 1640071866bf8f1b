using System.Numerics;

namespace GrassrootsDemocracy.Voting.Counting;

/// <summary>Counts one ballot after another: for hardware without vectors, and to compare with.</summary>
internal static class PlainCount
{
    /// <summary>Adds ballots of one mask to the marks and to the sums.</summary>
    public static void Add<TMask>(
        ReadOnlySpan<TMask> ballots,
        int limit,
        Span<long> marks,
        ref CountSums sums
    )
        where TMask : unmanaged, IBinaryInteger<TMask>
    {
        var paper = PaperBits.Of(marks.Length);

        foreach (var mask in ballots)
        {
            var ballot = ulong.CreateTruncating(mask);
            sums.Seen |= ballot;
            ballot &= paper;

            if (ballot == 0)
            {
                sums.Blank++;
            }
            else if (BitOperations.PopCount(ballot) > limit)
            {
                sums.OverMarked++;
            }
            else
            {
                sums.Marked++;
                Mark(ballot, 1, marks);
            }
        }
    }

    /// <summary>Adds ballots of two masks to the approvals, the rejections and the sums.</summary>
    public static void AddThreeWay<TMask>(
        ReadOnlySpan<TMask> approve,
        ReadOnlySpan<TMask> reject,
        int limit,
        Span<long> approvals,
        Span<long> rejections,
        ref CountSums sums
    )
        where TMask : unmanaged, IBinaryInteger<TMask>
    {
        var paper = PaperBits.Of(approvals.Length);

        for (var index = 0; index < approve.Length; index++)
        {
            var approved = ulong.CreateTruncating(approve[index]);
            var rejected = ulong.CreateTruncating(reject[index]);
            sums.Seen |= approved | rejected;
            approved &= paper;
            rejected &= paper;

            if ((approved & rejected) != 0)
            {
                sums.Contradictory++;
            }
            else if (BitOperations.PopCount(approved) > limit)
            {
                sums.OverMarked++;
            }
            else if ((approved | rejected) == 0)
            {
                sums.Blank++;
            }
            else
            {
                sums.Marked++;
                Mark(approved, 1, approvals);
                Mark(rejected, 1, rejections);
            }
        }
    }

    /// <summary>Adds a number of equal ballots to every option they mark.</summary>
    /// <exception cref="OverflowException">There are too many for 64 bits.</exception>
    public static void Mark(ulong ballot, long times, Span<long> marks)
    {
        for (; ballot != 0; ballot &= ballot - 1)
        {
            marks[BitOperations.TrailingZeroCount(ballot)] += times;
        }
    }
}
