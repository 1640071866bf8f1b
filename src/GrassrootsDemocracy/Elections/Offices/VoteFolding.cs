namespace GrassrootsDemocracy.Elections.Offices;

/// <summary>Whether the votes for a higher office count for a lower one (职务高的得票向职务低的下加).</summary>
public enum VoteFolding
{
    /// <summary>They do not.</summary>
    None,

    /// <summary>They count for the next lower office only.</summary>
    ToNext,

    /// <summary>They count for every lower office.</summary>
    ToAll,
}
