namespace GrassrootsDemocracy.Elections.Before.Voters;

/// <summary>Whether a person is entered on the roll.</summary>
public enum VoterState
{
    /// <summary>Nobody can say yet: a fact is missing, or every rulebook is silent.</summary>
    Undetermined,

    /// <summary>Entered.</summary>
    Entered,

    /// <summary>Not entered.</summary>
    NotEntered,
}
