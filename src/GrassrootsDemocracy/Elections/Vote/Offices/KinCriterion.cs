namespace GrassrootsDemocracy.Elections.Vote.Offices;

/// <summary>What decides which of two relatives who were both elected keeps the seat.</summary>
public enum KinCriterion
{
    /// <summary>The higher office (留任职务最高的).</summary>
    [Words("the higher office stays", "留任职务高的")]
    HigherOffice,

    /// <summary>More votes (留任得票最多的).</summary>
    [Words("more votes stay", "留任得票多的")]
    MoreVotes,
}
