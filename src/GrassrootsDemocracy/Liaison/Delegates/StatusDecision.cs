namespace GrassrootsDemocracy.Liaison.Delegates;

/// <summary>A decision that suspends or ends the status of a delegate.</summary>
public sealed record StatusDecision
{
    /// <summary>Gets the cause that it follows.</summary>
    public required Label Cause
    {
        get;
        init => field = Guard.Against.Null(value, nameof(Cause));
    }

    /// <summary>Gets the day of the decision.</summary>
    public required LocalDate On { get; init; }

    /// <summary>Gets who proposed it; <see langword="null"/> when it is not known.</summary>
    public Label? ProposedBy { get; init; }

    /// <summary>Gets who decided; <see langword="null"/> when it is not known.</summary>
    public Label? DecidedBy { get; init; }

    /// <summary>Gets where it was filed; <see langword="null"/> when it is not known.</summary>
    public Label? FiledWith { get; init; }
}
