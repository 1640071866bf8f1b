namespace GrassrootsDemocracy.Elections.OneStep;

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

    /// <summary>Gets what the rules make of the votes that are clear; a lot for a tie is decided on its record.</summary>
    public ElectionOutcome Election { get; }

    /// <summary>Gets whether votes that are not clear could change who is elected.</summary>
    public bool HangsOnOpenVotes
    {
        get
        {
            if (Election.Status is ElectionStatus.Undetermined or ElectionStatus.Invalid)
            {
                return false;
            }

            var (least, most) = Needed();
            var elected = Election.Elected;
            return Election.Decision.Tied > 0
                ? TieHangs(most)
                : OpenVotes.Matter(Count, elected, elected.Count == Count.Office.Seats, least, most);
        }
    }

    /// <summary>Gets what became of the vote; undetermined when it hangs on votes that are not clear.</summary>
    public ElectionStatus Status => HangsOnOpenVotes ? ElectionStatus.Undetermined : Election.Status;

    /// <summary>Gets the names of those elected, those with the most votes first; nobody while it is undetermined.</summary>
    public ValueList<string> Elected => Status == ElectionStatus.Undetermined ? [] : Election.Elected;

    // A tie hangs on a vote more or fewer for one of the tied, and on whoever could come up to them or fall back to them.
    private bool TieHangs(long mostNeeded)
    {
        var cutOff = Election.Decision.CutOff;
        return mostNeeded > cutOff
            || Count.Persons.Any(person =>
                person.Votes.CompareTo(cutOff) switch
                {
                    0 => person.Most > person.Votes || person.Least < person.Votes,
                    < 0 => person.Most >= cutOff,
                    _ => person.Least <= cutOff,
                }
            );
    }

    // The votes that elect in every reading: of the valid ballots there may be more or fewer.
    private (long Least, long Most) Needed()
    {
        var needed = Election.Decision.Needed;
        return
            Election.Rules.MajorityOf(Election.Record.Contest.Round).Norm
                is { Value: { Of: Base.Valid } quota }
            ? (
                quota.Threshold.Least(Math.Max(0, Election.Record.Tally.Valid - Count.Doubtful)),
                quota.Threshold.Least(Election.Record.Tally.Valid + Count.Open)
            )
            : (needed, needed);
    }
}
