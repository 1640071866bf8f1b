namespace GrassrootsDemocracy.Elections.Vote.Offices;

/// <summary>Whether the votes for a higher office count for a lower one (职务高的得票向职务低的下加).</summary>
public enum VoteFolding
{
    /// <summary>They do not.</summary>
    [Words("not added", "不下加")]
    None,

    /// <summary>They count for the next lower office only.</summary>
    [Words("added to the next lower office", "下加至下一级职务")]
    ToNext,

    /// <summary>They count for every lower office.</summary>
    [Words("added to every lower office", "下加至各下级职务")]
    ToAll,
}
