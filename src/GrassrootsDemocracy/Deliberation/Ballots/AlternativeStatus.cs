namespace GrassrootsDemocracy.Deliberation.Ballots;

/// <summary>What became of a vote among alternatives.</summary>
public enum AlternativeStatus
{
    /// <summary>Nobody can say yet: a fact or a norm is missing.</summary>
    Undetermined,

    /// <summary>One alternative is chosen.</summary>
    Chosen,

    /// <summary>None has the majority; the leading ones are voted on again.</summary>
    Runoff,

    /// <summary>Alternatives have equal votes, and that stands between them and the decision.</summary>
    Tied,

    /// <summary>None has enough votes, and no norm leads to another vote.</summary>
    NoneChosen,

    /// <summary>Too few were present to decide.</summary>
    CannotDecide,

    /// <summary>The vote is void.</summary>
    Void,
}
