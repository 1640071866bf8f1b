namespace GrassrootsDemocracy.Elections.After.ByElections;

/// <summary>Whether a by-election must be held.</summary>
public enum ByElectionNeed
{
    /// <summary>It cannot be said: a fact is missing.</summary>
    Undetermined,

    /// <summary>It may be held, and need not (可以补选).</summary>
    Permitted,

    /// <summary>It must be held: too few members remain, or nobody who may has agreed that none is held.</summary>
    Required,

    /// <summary>It need not be held: little of the term is left, or whoever may has agreed to it.</summary>
    NotNeeded,
}
