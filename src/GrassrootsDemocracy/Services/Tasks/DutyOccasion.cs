namespace GrassrootsDemocracy.Services.Tasks;

/// <summary>Something that happened and brought duties about, with what was done.</summary>
public sealed record DutyOccasion
{
    /// <summary>Gets what tells it from others.</summary>
    public required string Reference
    {
        get;
        init => field = Guard.Against.NotAName(value, nameof(Reference));
    }

    /// <summary>Gets what happened.</summary>
    public required Label Occasion
    {
        get;
        init => field = Guard.Against.Null(value, nameof(Occasion));
    }

    /// <summary>Gets the day.</summary>
    public required LocalDate Day { get; init; }

    /// <summary>Gets what was done; <see langword="null"/> when it is not known.</summary>
    /// <exception cref="ArgumentException">One duty is done twice.</exception>
    public ValueList<DutyDone>? Done
    {
        get;
        init =>
            field = value is null
                ? null
                : Guard.Against.Twice(
                    value,
                    nameof(Done),
                    done => done.Duty,
                    "One duty is done twice on one occasion: give the day on which it was done."
                );
    }
}
