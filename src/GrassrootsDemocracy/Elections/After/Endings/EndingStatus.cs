namespace GrassrootsDemocracy.Elections.After.Endings;

/// <summary>How an office ends.</summary>
public enum EndingStatus
{
    /// <summary>It cannot be said: a fact is missing, or every rulebook is silent on what happened.</summary>
    Undetermined,

    /// <summary>It ends with the term.</summary>
    WithTheTerm,

    /// <summary>It ends before the term does.</summary>
    BeforeTheTerm,
}
