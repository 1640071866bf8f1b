namespace GrassrootsDemocracy.Deliberation.Congresses;

/// <summary>A topic of the year that was put to a body for approval (年度重要议题).</summary>
public sealed record YearTopic
{
    /// <summary>Gets the title.</summary>
    public required string Title
    {
        get;
        init => field = Guard.Against.NotAName(value, nameof(Title));
    }

    /// <summary>Gets the body that it was put to; <see langword="null"/> when it is not known.</summary>
    public Label? PutTo { get; init; }

    /// <summary>Gets the day on which it was voted on; <see langword="null"/> when it is not known.</summary>
    public LocalDate? VotedOn { get; init; }

    /// <summary>Gets whether it was approved; <see langword="null"/> when it is not known or was not voted on yet.</summary>
    public bool? IsApproved { get; init; }
}
