using BenchmarkDotNet.Attributes;
using GrassrootsDemocracy.Benchmarks.Data;
using GrassrootsDemocracy.Voting;

namespace GrassrootsDemocracy.Benchmarks;

/// <summary>Counting masks of 8 bits against merely reading them.</summary>
[MemoryDiagnoser]
public class CountMasks8
{
    private readonly BallotPaper _paper = Papers.Numbered(8, 5);
    private byte[] _ballots = [];

    /// <summary>Gets or sets the ballots: a village, and more than any cache holds.</summary>
    [Params(1_000, 100_000_000)]
    public int Count { get; set; }

    /// <summary>Makes the ballots.</summary>
    [GlobalSetup]
    public void Setup() => _ballots = Ballots.Masks<byte>(Count, candidates: 8, seats: 5);

    /// <summary>Reads the ballots.</summary>
    [Benchmark(Baseline = true)]
    public ulong Read() => Memory.Read<byte>(_ballots);

    /// <summary>Counts the ballots.</summary>
    [Benchmark]
    public Tally CountBallots() => _paper.Count(_ballots);
}
