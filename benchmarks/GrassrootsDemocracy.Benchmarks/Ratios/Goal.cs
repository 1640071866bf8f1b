namespace GrassrootsDemocracy.Benchmarks.Ratios;

/// <summary>What a row should reach, and the floor below which something is broken even on a noisy machine.</summary>
internal sealed record Goal(string Name, string Unit, double Value, double Floor, bool MoreIsBetter)
{
    public static Goal AtLeast(string name, double goal, double floor, string unit) =>
        new(name, unit, goal, floor, MoreIsBetter: true);

    public static Goal AtMost(string name, double goal, double floor, string unit) =>
        new(name, unit, goal, floor, MoreIsBetter: false);

    public bool IsMetBy(double value) => Reaches(value, Value);

    public bool IsBelowFloor(double value) => !Reaches(value, Floor);

    private bool Reaches(double value, double bound) => MoreIsBetter ? value >= bound : value <= bound;
}
