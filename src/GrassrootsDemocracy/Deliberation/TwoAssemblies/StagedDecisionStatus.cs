namespace GrassrootsDemocracy.Deliberation.TwoAssemblies;

/// <summary>Where a staged decision stands.</summary>
public enum StagedDecisionStatus
{
    /// <summary>Stages are still to be done.</summary>
    Running,

    /// <summary>A body did not carry the matter: nothing is to be done unless it votes again.</summary>
    Stopped,

    /// <summary>Every stage that is needed has been done.</summary>
    Completed,

    /// <summary>
    /// No rulebook has stages for it; a stage was done only together with another, and nobody says whether the two may be
    /// held as one; or every stage was done, and of one that takes a vote nobody can say whether it carried the matter.
    /// </summary>
    Undetermined,
}
