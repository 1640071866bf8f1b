namespace GrassrootsDemocracy.Liaison.Delegates;

/// <summary>A decision that suspends or ends the status of a delegate.</summary>
public sealed record StatusDecision
{
    /// <summary>Gets the id of the cause that it follows.</summary>
    public required string Cause
    {
        get;
        init => field = Guard.Against.NullOrWhiteSpace(value, nameof(Cause));
    }

    /// <summary>Gets the day of the decision.</summary>
    public required LocalDate On { get; init; }

    /// <summary>Gets the id of who proposed it; <see langword="null"/> when it is not known.</summary>
    public string? ProposedBy { get; init; }

    /// <summary>Gets the id of who decided; <see langword="null"/> when it is not known.</summary>
    public string? DecidedBy { get; init; }

    /// <summary>Gets the id of where it was filed; <see langword="null"/> when it is not known.</summary>
    public string? FiledWith { get; init; }
}
