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
    /// No rulebook has stages for it; or a stage was done only together with another, and nobody says whether the two may be
    /// held as one.
    /// </summary>
    Undetermined,
}
