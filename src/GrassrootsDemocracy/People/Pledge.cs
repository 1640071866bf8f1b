namespace GrassrootsDemocracy.People;

/// <summary>A pledge of goals for the term (承诺): by whom, and the day it was made in public.</summary>
public sealed record Pledge
{
    /// <summary>Gets the office of the one who pledges.</summary>
    public required Office Office
    {
        get;
        init => field = Guard.Against.Null(value, nameof(Office));
    }

    /// <summary>Gets the name of the one who pledges.</summary>
    public required string Name
    {
        get;
        init => field = Guard.Against.NotAName(value, nameof(Name));
    }

    /// <summary>Gets the day it was made in public; <see langword="null"/> when it was not.</summary>
    public LocalDate? PublishedOn { get; init; }
}
