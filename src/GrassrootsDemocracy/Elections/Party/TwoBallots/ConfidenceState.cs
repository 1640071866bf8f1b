namespace GrassrootsDemocracy.Elections.Party.TwoBallots;

/// <summary>What became of a person in a confidence ballot.</summary>
public enum ConfidenceState
{
    /// <summary>Cannot be said: a fact is missing, or no rulebook says how many go on.</summary>
    Undetermined,

    /// <summary>Too few took part, and the ballot decides nothing.</summary>
    BallotInvalid,

    /// <summary>Did not pass the qualification review, and is passed over.</summary>
    NotQualified,

    /// <summary>Not willing or withdrawn, and passed over.</summary>
    Withdrawn,

    /// <summary>The votes fall short of the share that is needed.</summary>
    NotTrusted,

    /// <summary>Others have more votes, and there are no more places.</summary>
    NotReached,

    /// <summary>Tied with others for the last places.</summary>
    TiedAtTheEdge,

    /// <summary>Goes on as a preliminary candidate (预备候选人).</summary>
    Preliminary,
}
