namespace GrassrootsDemocracy.Deliberation.Budgets;

/// <summary>What became of a project.</summary>
public enum ProjectState
{
    /// <summary>Nobody can say yet: a fact or a norm is missing that it hangs on.</summary>
    Undetermined,

    /// <summary>The vote does not stand, because too few took part.</summary>
    VoteInvalid,

    /// <summary>It is funded.</summary>
    Funded,

    /// <summary>It has fewer votes than a norm asks for, or none at all.</summary>
    TooFewVotes,

    /// <summary>It costs more than what was left at its turn.</summary>
    OverBudget,

    /// <summary>It costs more than its area or category may still take.</summary>
    OverCap,

    /// <summary>Those who marked it have too little left of their equal shares to pay for it.</summary>
    SharesTooSmall,

    /// <summary>As many projects as there may be were funded before it.</summary>
    EnoughProjects,

    /// <summary>An earlier project no longer fitted, and that ended the choice.</summary>
    SelectionEnded,

    /// <summary>It has as many votes as others, and not all of them can be funded.</summary>
    Tied,

    /// <summary>It has fewer votes than those tied, and its turn hangs on which of them is funded.</summary>
    HangsOnTie,
}
