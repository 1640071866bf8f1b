namespace GrassrootsDemocracy.Elections.Vote.Offices;

/// <summary>One vote for one office: a first ballot, a runoff or a further election.</summary>
public sealed record OfficeVote
{
    /// <summary>Gets the office.</summary>
    public required Office Office
    {
        get;
        init => field = Guard.Against.Null(value, nameof(Office));
    }

    /// <summary>Gets the facts of the vote; the seats of its contest are those of the office.</summary>
    public required ElectionRecord Record
    {
        get;
        init => field = Guard.Against.Null(value, nameof(Record));
    }
}
