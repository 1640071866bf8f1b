namespace GrassrootsDemocracy.Elections.OneStep;

/// <summary>What a name that is nobody eligible does to its ballot.</summary>
public enum UnclearName
{
    /// <summary>Only the name does not count.</summary>
    VoidsName,

    /// <summary>The whole ballot is void.</summary>
    VoidsBallot,
}
