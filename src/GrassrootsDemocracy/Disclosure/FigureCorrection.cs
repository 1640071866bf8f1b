namespace GrassrootsDemocracy.Disclosure;

/// <summary>What was found of something published: the figure that was printed, and the one that is right.</summary>
public sealed record FigureCorrection
{
    /// <summary>Gets the reference of the posting.</summary>
    public required string Posting
    {
        get;
        init => field = Guard.Against.NotAName(value, nameof(Posting));
    }

    /// <summary>Gets the day on which it was found.</summary>
    public required LocalDate FoundOn { get; init; }

    /// <summary>Gets what was printed; <see langword="null"/> when it is not known.</summary>
    public required long? Printed { get; init; }

    /// <summary>Gets what is right; <see langword="null"/> when it is not known.</summary>
    public required long? Right { get; init; }

    internal bool? Differs => Printed is { } printed && Right is { } right ? printed != right : null;
}
