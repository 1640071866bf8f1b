namespace GrassrootsDemocracy.Elections.Before.Committees;

/// <summary>Whether a member may stay on an election committee.</summary>
public enum MemberState
{
    /// <summary>Nobody can say yet: a fact is missing, every rulebook is silent, or the committee has still to decide.</summary>
    Undetermined,

    /// <summary>Stays.</summary>
    Stays,

    /// <summary>Must leave, or has left.</summary>
    Leaves,
}
