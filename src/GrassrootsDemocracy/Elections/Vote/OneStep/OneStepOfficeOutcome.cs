namespace GrassrootsDemocracy.Elections.Vote.OneStep;

/// <summary>What the rules make of the votes for one office.</summary>
public sealed record OneStepOfficeOutcome
{
    internal OneStepOfficeOutcome(OneStepOfficeCount count, ElectionOutcome election)
    {
        Count = count;
        Election = election;
    }

    /// <summary>Gets what was counted.</summary>
    public OneStepOfficeCount Count { get; }

    /// <summary>Gets what the rules make of the votes; a lot for a tie is decided on its record.</summary>
    public ElectionOutcome Election { get; }

    /// <summary>Gets whether some reading of votes that are not clear would change who is elected.</summary>
    public bool HangsOnOpenVotes => Election.Decision.HangsOnDoubts;

    /// <summary>Gets what became of the vote; undetermined when it hangs on votes that are not clear.</summary>
    public ElectionStatus Status => Election.Status;

    /// <summary>Gets the names of those elected, those with the most votes first; those who are so on every reading.</summary>
    public ValueList<string> Elected => Election.Elected;
}
