namespace GrassrootsDemocracy.Elections.Before.Candidacy;

/// <summary>That somebody no longer stands, or died, before the ballot.</summary>
public sealed record Withdrawal
{
    /// <summary>Gets the name.</summary>
    public required string Name
    {
        get;
        init => field = Guard.Against.NotAName(value, nameof(Name));
    }

    /// <summary>Gets the day on which it was declared; <see langword="null"/> when it is not known.</summary>
    public LocalDate? On { get; init; }

    /// <summary>Gets the evidence of it, such as a written request; <see langword="null"/> when it is not known.</summary>
    public ValueList<Label>? Evidence { get; init; }

    /// <summary>Gets whether the person died or lost the right to stand, which no form and no day can undo.</summary>
    public bool IsLoss { get; init; }
}
