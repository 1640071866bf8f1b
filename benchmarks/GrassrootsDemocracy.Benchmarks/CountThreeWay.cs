using BenchmarkDotNet.Attributes;
using GrassrootsDemocracy.Benchmarks.Data;
using GrassrootsDemocracy.Voting;

namespace GrassrootsDemocracy.Benchmarks;

/// <summary>Counting ballots that are for, against or neither, against merely reading their two words.</summary>
[MemoryDiagnoser]
public class CountThreeWay
{
    private readonly BallotPaper _paper = Papers.Numbered(ThreeWayBallots.Candidates, ThreeWayBallots.Seats);
    private ThreeWayBallots _ballots = new(0);

    /// <summary>Gets or sets the ballots: a village, and more than any cache holds.</summary>
    [Params(1_000, 6_250_000)]
    public int Count { get; set; }

    /// <summary>Makes the ballots.</summary>
    [GlobalSetup]
    public void Setup() => _ballots = new(Count);

    /// <summary>Reads the ballots.</summary>
    [Benchmark(Baseline = true)]
    public ulong Read() => _ballots.Read();

    /// <summary>Counts the ballots.</summary>
    [Benchmark]
    public Tally CountBallots() => _paper.CountThreeWay(_ballots.Approvals, _ballots.Rejections);
}
