using BenchmarkDotNet.Attributes;
using GrassrootsDemocracy.Benchmarks.Data;
using GrassrootsDemocracy.Voting;

namespace GrassrootsDemocracy.Benchmarks;

/// <summary>Counting lists of names, as most programs do, against counting the same ballots as masks.</summary>
[MemoryDiagnoser]
public class CountNames
{
    private readonly BallotPaper _paper = BallotPaper.Of(NamedBallots.Printed, NamedBallots.Seats);
    private NamedBallots _ballots = new(0);

    /// <summary>Gets or sets the ballots.</summary>
    [Params(1_000, 1_000_000)]
    public int Count { get; set; }

    /// <summary>Makes the ballots.</summary>
    [GlobalSetup]
    public void Setup() => _ballots = new(Count);

    /// <summary>Counts masks.</summary>
    [Benchmark(Baseline = true)]
    public Tally Masks() => _paper.Count(_ballots.Masks);

    /// <summary>Counts names with SelectMany and CountBy.</summary>
    [Benchmark]
    public IReadOnlyDictionary<string, int> LinqCountBy() => _ballots.ByLinq();

    /// <summary>Counts names with SelectMany and GroupBy.</summary>
    [Benchmark]
    public IReadOnlyDictionary<string, int> LinqGroupBy() => _ballots.ByGrouping();

    /// <summary>Counts names with a loop over a dictionary.</summary>
    [Benchmark]
    public IReadOnlyDictionary<string, int> Dictionary() => _ballots.ByDictionary();
}
