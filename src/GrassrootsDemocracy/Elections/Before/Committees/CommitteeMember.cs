namespace GrassrootsDemocracy.Elections.Before.Committees;

/// <summary>A member of an election committee.</summary>
public sealed record CommitteeMember
{
    /// <summary>Gets the name, by which the member is told apart from the others.</summary>
    public required string Name
    {
        get;
        init => field = Guard.Against.NotAName(value, nameof(Name));
    }

    /// <summary>Gets the office; <see langword="null"/> when it is not known.</summary>
    public Office? Office { get; init; }

    /// <summary>Gets how many meetings running the member stayed away from or came to without voting.</summary>
    public int MissedRunning
    {
        get;
        init => field = Guard.Against.Negative(value, nameof(MissedRunning));
    }

    /// <summary>Gets whether the member has left for another reason, such as a resignation or a death.</summary>
    public bool HasLeft { get; init; }

    /// <summary>Gets whether the committee held a member who stayed away to have left, where a norm lets it; <see langword="null"/> before it decided.</summary>
    public bool? IsHeldToHaveLeft { get; init; }
}
