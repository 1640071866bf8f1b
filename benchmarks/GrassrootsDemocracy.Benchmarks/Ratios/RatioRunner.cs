using System.Text.Encodings.Web;
using System.Text.Json;

namespace GrassrootsDemocracy.Benchmarks.Ratios;

/// <summary>Takes every row of the table of goals and prints one JSON object a line.</summary>
internal static class RatioRunner
{
    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web)
    {
        // The lines are read on a terminal, not put into a page.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Runs every row, or those that are asked for.</summary>
    /// <param name="output">Where the lines go.</param>
    /// <param name="isQuick">Whether to stop as soon as a break would show.</param>
    /// <param name="names">Parts of the names of the rows to run; none for all.</param>
    /// <returns>1 when a value is below its floor, otherwise 0.</returns>
    public static int Run(TextWriter output, bool isQuick, IReadOnlyList<string> names)
    {
        var scale = isQuick ? Scale.Quick : Scale.Full;
        var isBroken = false;
        foreach (
            var row in CountingRows
                .All.Concat(PeerRows.All)
                .Concat(NationalRows.All)
                .Concat(LiaisonRows.All)
                .Concat(PlanRows.All)
                .Concat(ProjectRows.All)
                .Where(row =>
                    names.Count == 0
                    || names.Any(name => row.Goal.Name.Contains(name, StringComparison.Ordinal))
                )
        )
        {
            var value = row.Measure(scale);
            GC.Collect();
            isBroken |= row.Goal.IsBelowFloor(value);
            var line = new
            {
                row.Goal.Name,
                Value = Rounded(value),
                Unit = row.Unit(scale),
                Goal = row.Goal.Value,
                Met = row.Goal.IsMetBy(value),
            };
            output.WriteLine(JsonSerializer.Serialize(line, Format));
            output.Flush();
        }

        return isBroken ? 1 : 0;
    }

    // More digits than four are noise.
    private static double Rounded(double value) =>
        value == 0
            ? 0
            : Math.Round(value, Math.Clamp(3 - (int)Math.Floor(Math.Log10(Math.Abs(value))), 0, 15));
}
