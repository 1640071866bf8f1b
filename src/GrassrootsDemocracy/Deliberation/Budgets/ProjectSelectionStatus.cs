namespace GrassrootsDemocracy.Deliberation.Budgets;

/// <summary>What became of a choice among projects.</summary>
public enum ProjectSelectionStatus
{
    /// <summary>Nobody can say yet: a fact or a norm is missing that a project hangs on.</summary>
    Undetermined,

    /// <summary>Too few took part.</summary>
    Invalid,

    /// <summary>It is certain of every project whether it is funded.</summary>
    Complete,

    /// <summary>Projects with equal votes do not all fit, and what is funded hangs on which goes first.</summary>
    Tied,
}
