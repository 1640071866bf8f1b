using System.Diagnostics;

namespace GrassrootsDemocracy.Benchmarks.Ratios;

/// <summary>Takes times so that a noisy machine troubles both sides of a ratio alike.</summary>
internal static class Clock
{
    private static readonly TimeSpan LeastTime = TimeSpan.FromMilliseconds(2);
    private static readonly TimeSpan WarmUp = TimeSpan.FromMilliseconds(250);

    /// <summary>Measures two things in turns and divides the times of the one by those of the other.</summary>
    /// <returns>The median of the ratios of all rounds.</returns>
    public static double Ratio(Scale scale, Action over, Action under)
    {
        var (overTimes, underTimes) = (Repetitions(over), Repetitions(under));
        return Median(
            scale,
            () =>
            {
                var divisor = Seconds(under, underTimes);
                return Seconds(over, overTimes) / divisor;
            }
        );
    }

    /// <summary>Takes the median of a measurement.</summary>
    public static double Median(Scale scale, Func<double> measure)
    {
        var values = new List<double>();
        var watch = Stopwatch.StartNew();
        while (values.Count < scale.Rounds || watch.Elapsed.TotalSeconds < scale.Seconds)
        {
            values.Add(measure());
        }

        values.Sort();
        return values[values.Count / 2];
    }

    /// <summary>Takes the time of one thing once, with nothing left over from before for the collector to do.</summary>
    public static double Seconds(Action action)
    {
        GC.Collect();
        return Seconds(action, 1);
    }

    /// <summary>Takes the time that all processors together spend on one thing, whoever else keeps them busy.</summary>
    public static double ProcessorSeconds(Action action)
    {
        GC.Collect();
        var start = Environment.CpuUsage.TotalTime;
        action();
        return (Environment.CpuUsage.TotalTime - start).TotalSeconds;
    }

    // Runs until the compiler has done its best, then finds how often a short thing must run for the clock to see it.
    private static int Repetitions(Action action)
    {
        var watch = Stopwatch.StartNew();
        var times = 0;
        while (times < 2 || (watch.Elapsed < WarmUp && times < 100_000))
        {
            action();
            times++;
        }

        return (int)Math.Max(1, Math.Ceiling(LeastTime.TotalSeconds / Seconds(action, 1)));
    }

    private static double Seconds(Action action, int times)
    {
        var start = Stopwatch.GetTimestamp();
        for (var i = 0; i < times; i++)
        {
            action();
        }

        return Stopwatch.GetElapsedTime(start).TotalSeconds / times;
    }
}
