namespace GrassrootsDemocracy.Voting.Columns;

/// <summary>What too many marks for one of several offices do to the ballot; too many for all of them void it in any case.</summary>
public enum VoidColumn
{
    /// <summary>They void what it says about that office.</summary>
    [Words("void for that office", "该职务部分无效")]
    VoidsOnlyItself,

    /// <summary>They void the whole ballot.</summary>
    [Words("the ballot is void", "整张选票无效")]
    VoidsBallot,
}
