namespace GrassrootsDemocracy.Accountability.WorkYears;

/// <summary>One thing that a year's forecast announced (工作项目).</summary>
public sealed record WorkItem
{
    /// <summary>Gets the name, by which it is told from the others.</summary>
    public required string Name
    {
        get;
        init => field = Guard.Against.NotAName(value, nameof(Name));
    }

    /// <summary>Gets the last day that was forecast.</summary>
    public required LocalDate DueOn { get; init; }

    /// <summary>Gets the day on which it was done; <see langword="null"/> while it was not.</summary>
    public LocalDate? DoneOn { get; init; }

    /// <summary>Gets whether the self-check explained that it was not done in time; <see langword="null"/> when it is not known.</summary>
    public bool? IsExplained { get; init; }

    /// <summary>Gets the last day for which the self-check planned it anew; <see langword="null"/> when it did not.</summary>
    public LocalDate? ReplannedTo { get; init; }
}
