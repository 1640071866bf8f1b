namespace GrassrootsDemocracy.Elections.Vote.OneStep;

/// <summary>What was counted for one office.</summary>
/// <remarks>Always: collected = valid + invalid, and every written name on a valid ballot is a vote or among <see cref="NotCounted"/>.</remarks>
public sealed record OneStepOfficeCount
{
    internal OneStepOfficeCount(
        OneStepOffice office,
        Tally tally,
        ValueList<PersonVotes> persons,
        ValueList<WrittenName> notCounted
    )
    {
        Office = office;
        Tally = tally;
        Persons = persons;
        NotCounted = notCounted;
    }

    /// <summary>Gets the office.</summary>
    public OneStepOffice Office { get; }

    /// <summary>Gets the tally, on a paper of everybody whom a ballot names clearly or possibly.</summary>
    public Tally Tally { get; }

    /// <summary>Gets everybody named clearly or possibly, in the order of the names.</summary>
    public ValueList<PersonVotes> Persons { get; }

    /// <summary>Gets the names as written that are nobody's vote: ambiguous, ineligible, unknown; in the order of the names.</summary>
    public ValueList<WrittenName> NotCounted { get; }

    // What else its ballots can be; null where each can be read in one way.
    internal BallotDoubts? Readings { get; init; }
}
