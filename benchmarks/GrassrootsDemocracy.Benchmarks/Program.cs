using BenchmarkDotNet.Running;
using GrassrootsDemocracy.Benchmarks.Ratios;

namespace GrassrootsDemocracy.Benchmarks;

/// <summary>Runs the ratios (<c>ratios [--quick] [part of a name]…</c>) or, with any other arguments, the benchmarks.</summary>
internal static class Program
{
    private static int Main(string[] args)
    {
        if (args is ["ratios", .. var options])
        {
            return RatioRunner.Run(
                Console.Out,
                isQuick: options.Contains("--quick", StringComparer.Ordinal),
                [.. options.Except(["--quick"], StringComparer.Ordinal)]
            );
        }

        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
        return 0;
    }
}
