using BenchmarkDotNet.Attributes;
using GrassrootsDemocracy.Benchmarks.Data;
using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Voting;

namespace GrassrootsDemocracy.Benchmarks;

/// <summary>One village: its 1,000 ballots read, counted, and the vote decided.</summary>
[MemoryDiagnoser]
public class DecideElection
{
    private const int Villages = 64;

    private readonly Nation _nation = new(Villages);
    private ElectionRecord? _record;
    private int _village;

    /// <summary>Counts a village beforehand.</summary>
    [GlobalSetup]
    public void Setup() => _record = _nation.Decide(0).Record;

    /// <summary>Reads the ballots.</summary>
    [Benchmark(Baseline = true)]
    public ulong Read() => Memory.Read(_nation.BallotsOf(Next()));

    /// <summary>Counts the ballots.</summary>
    [Benchmark]
    public Tally Count() => _nation.Count(Next());

    /// <summary>Decides a vote that is counted.</summary>
    [Benchmark]
    public ElectionOutcome Decide() => Nation.Rules.Decide(_record!);

    /// <summary>Counts the ballots and decides the vote.</summary>
    [Benchmark]
    public ElectionOutcome CountAndDecide() => _nation.Decide(Next());

    private int Next() => _village = (_village + 1) % Villages;
}
