namespace GrassrootsDemocracy.Elections.Vote.OneStep;

/// <summary>What a name that is nobody eligible does to its ballot.</summary>
public enum UnclearName
{
    /// <summary>Only the name does not count.</summary>
    [Words("the name does not count", "该姓名不计票")]
    VoidsName,

    /// <summary>The whole ballot is void.</summary>
    [Words("the ballot is void", "整张选票无效")]
    VoidsBallot,
}
