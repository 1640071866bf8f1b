namespace GrassrootsDemocracy.Elections.Vote.OneStep;

/// <summary>Whom a written name means.</summary>
public enum NameState
{
    /// <summary>Nobody on the list of names.</summary>
    Unknown,

    /// <summary>Somebody who may not be elected.</summary>
    Ineligible,

    /// <summary>One of several people, and nobody can say which.</summary>
    Ambiguous,

    /// <summary>Just one person.</summary>
    Resolved,
}
