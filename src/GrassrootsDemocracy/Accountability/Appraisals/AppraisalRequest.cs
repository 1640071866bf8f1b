namespace GrassrootsDemocracy.Accountability.Appraisals;

/// <summary>That an appraisal was asked for (提议).</summary>
public sealed record AppraisalRequest
{
    /// <summary>Gets the host's reference, by which it is told from the others.</summary>
    public required string Reference
    {
        get;
        init => field = Guard.Against.NotAName(value, nameof(Reference));
    }

    /// <summary>Gets the day.</summary>
    public required LocalDate Day { get; init; }

    /// <summary>Gets of whom; <see langword="null"/> for everybody.</summary>
    public string? Person
    {
        get;
        init => field = value is null ? null : Guard.Against.NotAName(value, nameof(Person));
    }

    /// <summary>Gets who signed.</summary>
    /// <exception cref="ArgumentException">One circle is counted twice.</exception>
    public required ValueList<PetitionSignatures> Signatures
    {
        get;
        init =>
            field = Guard.Against.Twice(
                value,
                nameof(Signatures),
                circle => circle.Signers,
                "A circle is counted twice: give one number for each."
            );
    }
}
