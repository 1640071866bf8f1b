using System.Globalization;
using BenchmarkDotNet.Attributes;
using GrassrootsDemocracy.Benchmarks.Data;
using GrassrootsDemocracy.Elections;

namespace GrassrootsDemocracy.Benchmarks;

/// <summary>The ledger of one village with 12 candidates: its findings, and their sentences.</summary>
[MemoryDiagnoser]
public class WriteLedger
{
    private const int Villages = 64;
    private static readonly CultureInfo Chinese = CultureInfo.GetCultureInfo("zh-Hans");

    private ElectionOutcome[] _outcomes = [];
    private int _village;

    /// <summary>Decides the votes.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _outcomes = new ElectionOutcome[Villages];
        new Nation(Villages).Decide(_outcomes);
    }

    /// <summary>Makes the findings.</summary>
    [Benchmark(Baseline = true)]
    public object Findings() => Next().Findings;

    /// <summary>Makes the findings and writes them in English.</summary>
    [Benchmark]
    public long English() => Write(CultureInfo.InvariantCulture);

    /// <summary>Makes the findings and writes them in Chinese.</summary>
    [Benchmark]
    public long InChinese() => Write(Chinese);

    private long Write(CultureInfo culture)
    {
        using var writer = new CountingWriter();
        foreach (var finding in Next().Findings)
        {
            finding.WriteTo(writer, culture);
        }

        return writer.Characters;
    }

    private ElectionOutcome Next() => _outcomes[_village = (_village + 1) % Villages];
}
