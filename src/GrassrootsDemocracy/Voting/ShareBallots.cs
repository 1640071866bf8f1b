using System.Numerics;

namespace GrassrootsDemocracy.Voting;

// The ballots among which money is shared, grouped by what they mark: who pays for each place never changes.
internal sealed class ShareBallots
{
    public ShareBallots(BallotPaper paper, ReadOnlySpan<ulong> patterns, ReadOnlySpan<long> counts)
    {
        Counts = counts.ToArray();
        Voters = Counts.Aggregate(BigInteger.Zero, (sum, count) => sum + count);
        var words = paper.WordsPerBallot;
        var payers = new List<int>();
        Payers = new int[paper.Places][];
        Supporters = new BigInteger[paper.Places];
        for (var place = 0; place < paper.Places; place++)
        {
            payers.Clear();
            for (var pattern = 0; pattern < Counts.Length; pattern++)
            {
                if (
                    Counts[pattern] > 0
                    && (patterns[(pattern * words) + (place / 64)] & (1UL << (place % 64))) != 0
                )
                {
                    payers.Add(pattern);
                    Supporters[place] += Counts[pattern];
                }
            }

            Payers[place] = [.. payers];
        }
    }

    public long[] Counts { get; }

    public BigInteger Voters { get; }

    // For each place the patterns that mark it, and how many ballots those are.
    public int[][] Payers { get; }

    public BigInteger[] Supporters { get; }
}
