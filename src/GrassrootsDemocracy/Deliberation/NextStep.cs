namespace GrassrootsDemocracy.Deliberation;

/// <summary>What is to be done after a meeting, by whom and by when, for the minutes.</summary>
public sealed record NextStep
{
    /// <summary>Gets what is to be done, in the words of the minutes.</summary>
    public required string Title
    {
        get;
        init => field = Guard.Against.NotAName(value, nameof(Title));
    }

    /// <summary>Gets who does it; <see langword="null"/> when the meeting left that open.</summary>
    public Label? By { get; init; }

    /// <summary>Gets the last day; <see langword="null"/> when the meeting set none.</summary>
    public LocalDate? Until { get; init; }
}
