using BenchmarkDotNet.Attributes;
using GrassrootsDemocracy.Benchmarks.Data;
using GrassrootsDemocracy.Voting;

namespace GrassrootsDemocracy.Benchmarks;

/// <summary>Counting masks of 64 bits against merely reading them.</summary>
[MemoryDiagnoser]
public class CountMasks64
{
    private readonly BallotPaper _paper = Papers.Numbered(12, 7);
    private ulong[] _ballots = [];

    /// <summary>Gets or sets the ballots: a village, and more than any cache holds.</summary>
    [Params(1_000, 12_500_000)]
    public int Count { get; set; }

    /// <summary>Makes the ballots.</summary>
    [GlobalSetup]
    public void Setup() => _ballots = Ballots.Masks<ulong>(Count, candidates: 12, seats: 7);

    /// <summary>Reads the ballots.</summary>
    [Benchmark(Baseline = true)]
    public ulong Read() => Memory.Read<ulong>(_ballots);

    /// <summary>Counts the ballots.</summary>
    [Benchmark]
    public Tally CountBallots() => _paper.Count(_ballots);
}
