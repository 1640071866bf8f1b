namespace GrassrootsDemocracy.Liaison.Delegates;

/// <summary>One occasion on which a right between sessions was used.</summary>
public sealed record RightUse
{
    /// <summary>Gets the right, such as <see cref="DelegateRights.Consultation"/>.</summary>
    public required Label Right
    {
        get;
        init => field = Guard.Against.Null(value, nameof(Right));
    }

    /// <summary>Gets the day.</summary>
    public required LocalDate On { get; init; }

    /// <summary>Gets the day the papers were handed out; <see langword="null"/> when it is not known.</summary>
    public LocalDate? PapersOn { get; init; }

    /// <summary>Gets the day of the answer; <see langword="null"/> before there is one.</summary>
    public LocalDate? AnsweredOn { get; init; }

    /// <summary>Gets whether the delegate had signed up; <see langword="null"/> when it is not known.</summary>
    public bool? HasSignedUp { get; init; }

    /// <summary>Gets whether the topic was one that the delegate is versed in or works at; <see langword="null"/> when it is not known.</summary>
    public bool? IsOfSpecialty { get; init; }
}
