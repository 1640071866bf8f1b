namespace GrassrootsDemocracy.Deliberation.Congresses;

/// <summary>A decision that some body took.</summary>
public sealed record BodyDecision
{
    /// <summary>Gets the matter.</summary>
    public required Matter Matter
    {
        get;
        init => field = Guard.Against.Null(value, nameof(Matter));
    }

    /// <summary>Gets the body that decided it.</summary>
    public required Label By
    {
        get;
        init => field = Guard.Against.Null(value, nameof(By));
    }

    /// <summary>Gets the day; <see langword="null"/> when it is not known.</summary>
    public LocalDate? Day { get; init; }

    /// <summary>Gets the title of the year's topic that it carries out; <see langword="null"/> when it belongs to none.</summary>
    public string? Topic
    {
        get;
        init => field = Guard.Against.NotANameIfKnown(value, nameof(Topic));
    }
}
