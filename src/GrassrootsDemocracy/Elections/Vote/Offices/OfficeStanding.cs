namespace GrassrootsDemocracy.Elections.Vote.Offices;

/// <summary>Who may stand in a round of a chain of offices.</summary>
public enum OfficeStanding
{
    /// <summary>Those who were nominated for the office.</summary>
    [Words("of those nominated", "从被提名人中")]
    Nominated,

    /// <summary>Those nominated, and those of the rounds before who were not elected and wish to stand again (落选者可参加下一轮).</summary>
    [Words(
        "of those nominated, and of those not elected before who stand again",
        "从被提名人和前轮落选并愿意参加的人中"
    )]
    NominatedOrNotElected,

    /// <summary>The members of the committee elected in a round before; they keep their seat (从当选委员中选举产生).</summary>
    [Words("of the members elected", "从当选的委员中")]
    ElectedMembers,
}
