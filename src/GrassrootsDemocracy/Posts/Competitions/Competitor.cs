namespace GrassrootsDemocracy.Posts.Competitions;

/// <summary>Somebody concerned by an open competition for posts: who entered, and who held such a post before.</summary>
public sealed record Competitor
{
    /// <summary>Gets the id.</summary>
    public required string Id
    {
        get;
        init => field = Guard.Against.NotAName(value, nameof(Id));
    }

    /// <summary>Gets whether the person entered; who held a post before and did not enter took no part.</summary>
    public bool Entered { get; init; } = true;

    /// <summary>Gets whether the person withdrew before the ranking.</summary>
    public bool Withdrew { get; init; }

    /// <summary>
    /// Gets the points in all, in whole units of the host's choice, such as hundredths; <see langword="null"/> before they
    /// are known.
    /// </summary>
    public long? Points
    {
        get;
        init => field = Guard.Against.NegativeIfKnown(value, nameof(Points));
    }

    /// <summary>Gets whether a contract was signed (聘用); <see langword="null"/> when it is not known.</summary>
    public bool? HasContract { get; init; }

    /// <summary>Gets whether the examination after the training was passed; <see langword="null"/> when it is not known.</summary>
    public bool? PassedExam { get; init; }

    /// <summary>Gets the day of that examination; <see langword="null"/> when it is not known.</summary>
    public LocalDate? ExamOn { get; init; }

    /// <summary>Gets the day the post was taken up (上岗); <see langword="null"/> before it was.</summary>
    public LocalDate? TookPostOn { get; init; }

    /// <summary>Gets whether the person receives the basic allowance (基本生活费); <see langword="null"/> when it is not known.</summary>
    public bool? ReceivesAllowance { get; init; }
}
