using BenchmarkDotNet.Attributes;
using GrassrootsDemocracy.Benchmarks.Data;
using GrassrootsDemocracy.Voting;

namespace GrassrootsDemocracy.Benchmarks;

/// <summary>Counting ballots of 200 options, four words each, against merely reading them.</summary>
[MemoryDiagnoser]
public class CountWide
{
    private const int Options = 200;
    private const int Limit = 20;

    private readonly BallotPaper _paper = Papers.Numbered(Options, Limit);
    private ulong[] _ballots = [];

    /// <summary>Gets or sets the ballots: a village, and more than any cache holds.</summary>
    [Params(1_000, 3_125_000)]
    public int Count { get; set; }

    /// <summary>Makes the ballots.</summary>
    [GlobalSetup]
    public void Setup() => _ballots = Ballots.Wide(Count, Options, Limit);

    /// <summary>Reads the ballots.</summary>
    [Benchmark(Baseline = true)]
    public ulong Read() => Memory.Read<ulong>(_ballots);

    /// <summary>Counts the ballots.</summary>
    [Benchmark]
    public Tally CountBallots() => _paper.Count(_ballots);
}
