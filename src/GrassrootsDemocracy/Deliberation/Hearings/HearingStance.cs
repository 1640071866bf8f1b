namespace GrassrootsDemocracy.Deliberation.Hearings;

/// <summary>What somebody who takes part in a hearing says of the matter as a whole.</summary>
public enum HearingStance
{
    /// <summary>Neither for nor against.</summary>
    Undecided,

    /// <summary>For the matter.</summary>
    For,

    /// <summary>Against it.</summary>
    Against,
}
