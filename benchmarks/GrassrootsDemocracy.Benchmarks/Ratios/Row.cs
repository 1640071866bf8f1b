namespace GrassrootsDemocracy.Benchmarks.Ratios;

/// <summary>A row of the table of goals and how its value is taken.</summary>
/// <param name="Goal">The goal.</param>
/// <param name="Measure">How the value is taken.</param>
/// <param name="Taken">Of how many elections the value is taken, where it is then said for the whole nation.</param>
internal sealed record Row(Goal Goal, Func<Scale, double> Measure, Func<Scale, int>? Taken = null)
{
    /// <summary>Says what the value is in, and whether it was measured or extrapolated.</summary>
    public string Unit(Scale scale) =>
        Taken?.Invoke(scale) is { } taken && taken < Scale.Nation
            ? FormattableString.Invariant($"{Goal.Unit}, extrapolated from {taken:N0}")
            : Goal.Unit;
}
