using BenchmarkDotNet.Attributes;
using GrassrootsDemocracy.Benchmarks.Data;
using GrassrootsDemocracy.Elections;

namespace GrassrootsDemocracy.Benchmarks;

/// <summary>600,000 villages of 1,000 ballots on two cores, every result kept.</summary>
[MemoryDiagnoser]
public class NationalTurn
{
    private const int Villages = 600_000;
    private const int Pool = 32_768;

    private readonly Nation _nation = new(Pool);
    private readonly ElectionOutcome[] _outcomes = new ElectionOutcome[Villages];

    /// <summary>Reads the ballots.</summary>
    [Benchmark(Baseline = true)]
    public void Read() => _nation.Read(Villages);

    /// <summary>Counts the ballots and decides the votes.</summary>
    [Benchmark]
    public void CountAndDecide() => _nation.Decide(_outcomes);
}
