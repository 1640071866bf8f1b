namespace GrassrootsDemocracy.Accountability.Reports;

/// <summary>A report that was given (述职).</summary>
public sealed record DutyReport
{
    /// <summary>Gets the day.</summary>
    public required LocalDate Day { get; init; }

    /// <summary>Gets before whom; <see langword="null"/> when it is not known.</summary>
    public Label? HeardBy { get; init; }

    /// <summary>Gets who reported, such as <see cref="Reporters.EachMember"/>; <see langword="null"/> when it is not known.</summary>
    public ValueList<Label>? Reporters { get; init; }

    /// <summary>Gets what it held; <see langword="null"/> when it is not known.</summary>
    public ValueList<Label>? Contents { get; init; }
}
