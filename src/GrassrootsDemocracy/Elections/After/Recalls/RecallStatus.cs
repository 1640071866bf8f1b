namespace GrassrootsDemocracy.Elections.After.Recalls;

/// <summary>What became of a recall.</summary>
public enum RecallStatus
{
    /// <summary>It cannot be said: a fact is missing, or every rulebook is silent on what it depends on.</summary>
    Undetermined,

    /// <summary>The petition does not lead to a vote: too few signed, something is missing, or the same facts failed lately.</summary>
    NotAdmissible,

    /// <summary>The petition stands, and the vote is still to come.</summary>
    AwaitingVote,

    /// <summary>The member resigned before the vote (罢免程序终止).</summary>
    EndedByResignation,

    /// <summary>Too few voted.</summary>
    Invalid,

    /// <summary>The member stays in office (罢免未获通过).</summary>
    NotPassed,

    /// <summary>The member is recalled.</summary>
    Passed,
}
