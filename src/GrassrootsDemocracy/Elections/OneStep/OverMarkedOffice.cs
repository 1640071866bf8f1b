namespace GrassrootsDemocracy.Elections.OneStep;

/// <summary>What too many names for one of several offices do to the ballot.</summary>
public enum OverMarkedOffice
{
    /// <summary>They void what it says about that office.</summary>
    VoidsOffice,

    /// <summary>They void the whole ballot.</summary>
    VoidsBallot,
}
