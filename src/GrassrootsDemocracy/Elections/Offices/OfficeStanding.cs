namespace GrassrootsDemocracy.Elections.Offices;

/// <summary>Who may stand in a round of a chain of offices.</summary>
public enum OfficeStanding
{
    /// <summary>Those who were nominated for the office.</summary>
    Nominated,

    /// <summary>Those nominated, and those of the rounds before who were not elected and wish to stand again (落选者可参加下一轮).</summary>
    NominatedOrNotElected,

    /// <summary>The members of the committee elected in a round before; they keep their seat (从当选委员中选举产生).</summary>
    ElectedMembers,
}
