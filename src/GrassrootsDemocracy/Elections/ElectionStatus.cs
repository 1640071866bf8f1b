namespace GrassrootsDemocracy.Elections;

/// <summary>What became of a vote.</summary>
public enum ElectionStatus
{
    /// <summary>It cannot be said: a fact is missing, or every rulebook is silent on a rule it depends on.</summary>
    Undetermined,

    /// <summary>The vote is invalid: too few came, or there were more ballots than there can be.</summary>
    Invalid,

    /// <summary>Candidates are tied for the last seats.</summary>
    Tied,

    /// <summary>Seats remain, and a further election fills them (另行选举).</summary>
    FurtherElection,

    /// <summary>Seats remain and may stay open.</summary>
    SeatsLeftOpen,

    /// <summary>Every seat is filled.</summary>
    Complete,
}
