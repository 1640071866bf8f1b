namespace GrassrootsDemocracy.Deliberation.Budgets;

/// <summary>What became of an amendment; it is in exactly one state.</summary>
public enum AmendmentState
{
    /// <summary>Nobody can say yet: a fact or a norm is missing.</summary>
    Undetermined,

    /// <summary>It could not be put to the vote: too few signed, it came too late, or it spends what it does not cover.</summary>
    NotAdmitted,

    /// <summary>It is admitted and waits for its vote.</summary>
    AwaitingVote,

    /// <summary>It is adopted.</summary>
    Adopted,

    /// <summary>It is not adopted.</summary>
    NotAdopted,

    /// <summary>Too few were present to decide on it, or the vote is void.</summary>
    NoDecision,
}
