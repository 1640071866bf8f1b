namespace GrassrootsDemocracy.Elections.Vote.OneStep;

/// <summary>What too many names for one of several offices do to the ballot.</summary>
public enum OverMarkedOffice
{
    /// <summary>They void what it says about that office.</summary>
    [Words("void for that office", "该职务部分无效")]
    VoidsOffice,

    /// <summary>They void the whole ballot.</summary>
    [Words("the ballot is void", "整张选票无效")]
    VoidsBallot,
}
