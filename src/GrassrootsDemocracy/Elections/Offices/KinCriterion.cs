namespace GrassrootsDemocracy.Elections.Offices;

/// <summary>What decides which of two relatives who were both elected keeps the seat.</summary>
public enum KinCriterion
{
    /// <summary>The higher office (留任职务最高的).</summary>
    HigherOffice,

    /// <summary>More votes (留任得票最多的).</summary>
    MoreVotes,
}
