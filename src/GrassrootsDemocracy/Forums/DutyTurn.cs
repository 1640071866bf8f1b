namespace GrassrootsDemocracy.Forums;

/// <summary>Who is on duty on a day.</summary>
public sealed record DutyTurn
{
    /// <summary>Gets the day.</summary>
    public required LocalDate Day { get; init; }

    /// <summary>Gets who is on duty; <see langword="null"/> when nobody can be.</summary>
    public string? Person
    {
        get;
        init => field = Guard.Against.NotANameIfKnown(value, nameof(Person));
    }

    /// <summary>Gets who leads; <see langword="null"/> when nobody can, or no rulebook says who may.</summary>
    public string? Leader
    {
        get;
        init => field = Guard.Against.NotANameIfKnown(value, nameof(Leader));
    }
}
