namespace GrassrootsDemocracy.Elections.Vote.OpenSelections;

/// <summary>How far a person came in an open recommendation.</summary>
public enum SelectionState
{
    /// <summary>Cannot be said: a fact is missing, or no rulebook says what is needed.</summary>
    Undetermined,

    /// <summary>Entered by no way that is open, or with too few supporters.</summary>
    NotAdmitted,

    /// <summary>Did not pass the qualification review.</summary>
    NotQualified,

    /// <summary>Withdrew.</summary>
    Withdrawn,

    /// <summary>Did not get beyond a round.</summary>
    NotReached,

    /// <summary>Tied with others at the cut-off of a round.</summary>
    TiedAtTheEdge,

    /// <summary>Got through every round held, or became a candidate where there are none.</summary>
    Through,
}
