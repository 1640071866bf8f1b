using System.Numerics;
using System.Runtime.InteropServices;
using GrassrootsDemocracy.Voting.Counting;

namespace GrassrootsDemocracy.Voting;

// Looks once more for the ballots that a count set aside, where the paper leaves open what becomes of them, or where only
// a part of them is void. They are few of many, so that the count itself keeps nothing of them.
internal static class DoubtfulCount
{
    public static bool IsNeeded(BallotPaper paper, CountSums sums) =>
        (sums.OverMarked > 0 && paper.OverMarked is null)
        || (sums.Contradictory > 0 && paper.Contradictory != Contradiction.VoidsBallot);

    // The marks are those of the ballots that count.
    public static ValueList<DoubtfulBallots> Of<TMask>(
        BallotPaper paper,
        ReadOnlySpan<TMask> approve,
        ReadOnlySpan<TMask> reject,
        ReadOnlySpan<long> counts,
        Span<long> marks,
        ref CountSums sums
    )
        where TMask : unmanaged, IBinaryInteger<TMask>
    {
        var words = paper.WordsPerBallot;
        var found = new Dictionary<string, long>(StringComparer.Ordinal);
        var lookup = found.GetAlternateLookup<ReadOnlySpan<char>>();
        var ballot = new ulong[2 * words];
        var approved = ballot.AsSpan(0, words);
        var rejected = ballot.AsSpan(words);
        for (var (at, index) = (0, 0); at < approve.Length; at += words, index++)
        {
            Read(approve.Slice(at, words), approved);
            Read(reject.IsEmpty ? reject : reject.Slice(at, words), rejected);
            var times = counts.IsEmpty ? 1 : counts[index];
            var isBoth = IsBoth(approved, rejected);
            if (isBoth && paper.Contradictory == Contradiction.VoidsName)
            {
                sums.Contradictory -= times;
                Clear(approved, rejected);
                WordCount.Add(approved, rejected, words, [times], paper.Limit, marks, ref sums);
                isBoth = false;
            }

            if (
                isBoth
                    ? paper.Contradictory is null
                    : paper.OverMarked is null && Marked(approved) > paper.Limit
            )
            {
                var key = MemoryMarshal.Cast<ulong, char>(ballot);
                lookup.TryGetValue(key, out var known);
                lookup[key] = checked(known + times);
            }
        }

        return DoubtfulBallots.Merge(
            found.Where(some => some.Value > 0).Select(some => Kept(some.Key, some.Value))
        );
    }

    private static DoubtfulBallots Kept(string key, long ballots)
    {
        var ballot = MemoryMarshal.Cast<char, ulong>(key);
        var approved = ballot[..(ballot.Length / 2)];
        var rejected = ballot[(ballot.Length / 2)..];
        var reason = IsBoth(approved, rejected) ? InvalidReason.Contradictory : InvalidReason.OverMarked;
        return new(reason, Places(approved), ballots) { Against = Places(rejected) };
    }

    private static void Read<TMask>(ReadOnlySpan<TMask> masks, Span<ulong> words)
        where TMask : unmanaged, IBinaryInteger<TMask>
    {
        for (var word = 0; word < masks.Length; word++)
        {
            words[word] = ulong.CreateTruncating(masks[word]);
        }
    }

    private static bool IsBoth(ReadOnlySpan<ulong> approved, ReadOnlySpan<ulong> rejected)
    {
        var both = 0UL;
        for (var word = 0; word < approved.Length; word++)
        {
            both |= approved[word] & rejected[word];
        }

        return both != 0;
    }

    private static void Clear(Span<ulong> approved, Span<ulong> rejected)
    {
        for (var word = 0; word < approved.Length; word++)
        {
            var both = approved[word] & rejected[word];
            approved[word] &= ~both;
            rejected[word] &= ~both;
        }
    }

    private static int Marked(ReadOnlySpan<ulong> ballot)
    {
        var marked = 0;
        foreach (var word in ballot)
        {
            marked += BitOperations.PopCount(word);
        }

        return marked;
    }

    private static ValueList<int> Places(ReadOnlySpan<ulong> ballot)
    {
        var places = new List<int>();
        for (var word = 0; word < ballot.Length; word++)
        {
            for (var left = ballot[word]; left != 0; left &= left - 1)
            {
                places.Add((64 * word) + BitOperations.TrailingZeroCount(left));
            }
        }

        return [.. places];
    }
}
