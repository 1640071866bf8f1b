namespace GrassrootsDemocracy.Accountability.Remedies;

/// <summary>Something that a supervision committee did.</summary>
public sealed record SupervisionAct
{
    /// <summary>Gets the host's reference, by which it is told from the others.</summary>
    public required string Reference
    {
        get;
        init => field = Guard.Against.NotAName(value, nameof(Reference));
    }

    /// <summary>Gets which power it used.</summary>
    public required Label Power
    {
        get;
        init => field = Guard.Against.Null(value, nameof(Power));
    }

    /// <summary>Gets the day.</summary>
    public required LocalDate Day { get; init; }

    /// <summary>Gets whether it was heeded, as where a vetoed expense was not paid; <see langword="null"/> when it is not known.</summary>
    public bool? IsHeeded { get; init; }

    /// <summary>Gets to whom it was said, everybody of them; <see langword="null"/> when it is not known.</summary>
    public ValueList<Label>? To { get; init; }
}
