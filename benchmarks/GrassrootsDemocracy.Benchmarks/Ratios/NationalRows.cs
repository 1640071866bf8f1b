using System.Globalization;
using GrassrootsDemocracy.Benchmarks.Data;
using GrassrootsDemocracy.Elections;

namespace GrassrootsDemocracy.Benchmarks.Ratios;

/// <summary>The elections of a whole nation in one turn: counted, decided and, if somebody asks, explained.</summary>
internal static class NationalRows
{
    private static Nation? _nation;

    public static IEnumerable<Row> All =>
        [
            new(Goal.AtMost("national.turn.64", 2, 5, "times reading, two cores"), Turn),
            new(Goal.AtMost("national.turn.alloc", 256, 1024, "bytes an election, results kept"), Allocated),
            new(
                Goal.AtMost(
                    "national.ledgers",
                    3,
                    10,
                    "seconds of processor time on each of two cores, 600,000 elections"
                ),
                Ledgers,
                scale => scale.Ledgers
            ),
        ];

    private static double Turn(Scale scale)
    {
        var nation = Of(scale);
        var outcomes = new ElectionOutcome[scale.Elections];
        nation.Decide(outcomes);
        nation.Read(scale.Elections);
        return Clock.Median(
            scale,
            () =>
            {
                var reading = Clock.Seconds(() => nation.Read(scale.Elections));
                Array.Clear(outcomes);
                return Clock.Seconds(() => nation.Decide(outcomes)) / reading;
            }
        );
    }

    private static double Allocated(Scale scale)
    {
        const int Elections = 10_000;
        var nation = Of(scale);
        var outcomes = new ElectionOutcome[Elections];
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < Elections; i++)
        {
            outcomes[i] = nation.Decide(i);
        }

        return (GC.GetAllocatedBytesForCurrentThread() - before) / (double)Elections;
    }

    // The only row that is no ratio, so nothing measured beside it takes out what other programs do to the time on the
    // wall: it is the processor time, the collector's included. A part of the nation stands for all in a quick run.
    private static double Ledgers(Scale scale)
    {
        var outcomes = new ElectionOutcome[scale.Ledgers];
        Of(scale).Decide(outcomes);
        Write(outcomes);
        return Clock.Median(scale, () => Clock.ProcessorSeconds(() => Write(outcomes)) / 2)
            * (Scale.Nation / (double)scale.Ledgers);
    }

    private static void Write(ElectionOutcome[] outcomes) =>
        Nation.OnTwoCores(
            outcomes.Length,
            (from, to) =>
            {
                using var writer = new CountingWriter();
                for (var i = from; i < to; i++)
                {
                    foreach (var finding in outcomes[i].Findings)
                    {
                        finding.WriteTo(writer, CultureInfo.InvariantCulture);
                    }
                }
            }
        );

    private static Nation Of(Scale scale) => _nation ??= new(scale.PoolVillages);
}
