using System.Numerics;
using GrassrootsDemocracy.Benchmarks.Data;
using GrassrootsDemocracy.Voting;

namespace GrassrootsDemocracy.Benchmarks.Ratios;

/// <summary>Counting, as a share of the speed of merely reading the same bytes, on one core.</summary>
internal static class CountingRows
{
    private const string OfReading = "of reading";
    private const int WideOptions = 200;
    private const int WideLimit = 20;

    public static IEnumerable<Row> All =>
        [
            new(
                Goal.AtLeast("count.masks.8", 0.9, 0.5, OfReading),
                scale => Masks<byte>(scale, 1, 8, 5, (paper, ballots) => paper.Count(ballots))
            ),
            new(
                Goal.AtLeast("count.masks.16", 0.85, 0.5, OfReading),
                scale => Masks<ushort>(scale, 2, 12, 7, (paper, ballots) => paper.Count(ballots))
            ),
            new(
                Goal.AtLeast("count.masks.64", 0.75, 0.4, OfReading),
                scale => Masks<ulong>(scale, 8, 12, 7, (paper, ballots) => paper.Count(ballots))
            ),
            new(Goal.AtLeast("count.three-way", 0.6, 0.35, OfReading), ThreeWay),
            new(Goal.AtLeast("count.wide", 0.4, 0.2, OfReading), Wide),
            new(Goal.AtMost("count.alloc", 0, 0, "bytes a ballot"), Allocated),
        ];

    private static double Masks<T>(
        Scale scale,
        int bytes,
        int candidates,
        int seats,
        Func<BallotPaper, T[], Tally> count
    )
        where T : unmanaged, IBinaryInteger<T>
    {
        // Bytes are fewer for the same number of ballots, down to what no cache holds.
        var ballots = Ballots.Masks<T>(Math.Max(scale.MaskBytes / 8, 100_000_000 / bytes), candidates, seats);
        var paper = Papers.Numbered(candidates, seats);
        return Clock.Ratio(scale, () => Memory.Read<T>(ballots), () => count(paper, ballots));
    }

    private static double ThreeWay(Scale scale)
    {
        var ballots = new ThreeWayBallots(scale.MaskBytes / 16);
        var paper = Papers.Numbered(ThreeWayBallots.Candidates, ThreeWayBallots.Seats);
        return Clock.Ratio(
            scale,
            () => ballots.Read(),
            () => paper.CountThreeWay(ballots.Approvals, ballots.Rejections)
        );
    }

    private static double Wide(Scale scale)
    {
        var paper = Papers.Numbered(WideOptions, WideLimit);
        var ballots = Ballots.Wide(scale.MaskBytes / 8 / paper.WordsPerBallot, WideOptions, WideLimit);
        return Clock.Ratio(scale, () => Memory.Read<ulong>(ballots), () => paper.Count(ballots));
    }

    // The tally itself is allocated, once, however many ballots there are: what a million more of them add is the cost
    // of a ballot.
    private static double Allocated(Scale scale)
    {
        var paper = Papers.Numbered(12, 7);
        var ballots = Ballots.Masks<ulong>(scale.MaskBytes / 16, candidates: 12, seats: 7);
        var few = ballots.Length / 10;
        return (BytesOf(ballots.Length) - BytesOf(few)) / (double)(ballots.Length - few);

        long BytesOf(int count)
        {
            paper.Count(ballots.AsSpan(0, count));
            var before = GC.GetAllocatedBytesForCurrentThread();
            paper.Count(ballots.AsSpan(0, count));
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
    }
}
