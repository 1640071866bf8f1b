namespace GrassrootsDemocracy.Norms;

/// <summary>What is said under a name where it depends on cases of which nobody has said whether they hold.</summary>
public sealed record InCases : Norm
{
    internal InCases(ValueList<CaseReading> readings)
        : base(readings.First(reading => reading.Norm is not null).Norm!.Source, Latitude.Fixed) =>
        Readings = readings;

    /// <summary>Gets what is said in each case, which together leave none out.</summary>
    public ValueList<CaseReading> Readings { get; }

    // Null where there is a norm in none of the cases.
    internal static InCases? Of(ValueList<CaseReading> readings) =>
        readings.Any(reading => reading.Norm is not null) ? new(readings) : null;

    internal override object? BoxedValue => null;
}
