namespace GrassrootsDemocracy.Elections.Offices;

/// <summary>Which office a person elected to two of them keeps.</summary>
public enum OfficeKept
{
    /// <summary>The higher one.</summary>
    Higher,

    /// <summary>The one with more votes; with equal votes the higher one.</summary>
    MoreVotes,

    /// <summary>The one that the person chooses: a fact that the host supplies.</summary>
    OwnChoice,
}
