namespace GrassrootsDemocracy.People;

/// <summary>Who casts the votes.</summary>
public enum Franchise
{
    /// <summary>Every voter (全体有选举权的居民、登记参加选举的村民).</summary>
    [Words("every voter", "全体选民")]
    Voters,

    /// <summary>One delegate of each household (户代表).</summary>
    [Words("one delegate of each household", "户代表")]
    HouseholdDelegates,

    /// <summary>Delegates of the villagers, of the residents or of their groups (村民代表、居民代表、居民小组代表).</summary>
    [Words("delegates", "代表")]
    ResidentsDelegates,

    /// <summary>Full members of the party organisation who may vote (有表决权的党员).</summary>
    [Words("party members", "党员")]
    PartyMembers,

    /// <summary>The members of a committee, who elect its head from among themselves (委员会全体会议).</summary>
    Committee,
}
