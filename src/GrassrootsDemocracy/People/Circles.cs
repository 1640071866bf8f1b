namespace GrassrootsDemocracy.People;

/// <summary>The circles of people that the laws name: who votes, asks, nominates or attends.</summary>
/// <remarks>A rulebook that names others makes labels of its own in the family "circle".</remarks>
public static class Circles
{
    /// <summary>Gets the villagers (村民).</summary>
    public static Label Villagers { get; } = new("circle/villagers", "villagers", "村民");

    /// <summary>Gets the villagers with the right to vote (有选举权的村民).</summary>
    public static Label VillagersWithTheVote { get; } =
        new("circle/villagers-with-the-vote", "villagers with the right to vote", "有选举权的村民");

    /// <summary>Gets the villagers' delegates (村民代表).</summary>
    public static Label VillagersDelegates { get; } =
        new("circle/villagers-delegates", "villagers' delegates", "村民代表");

    /// <summary>Gets the residents (居民).</summary>
    public static Label Residents { get; } = new("circle/residents", "residents", "居民");

    /// <summary>Gets the residents with the right to vote (有选举权的居民).</summary>
    public static Label ResidentsWithTheVote { get; } =
        new("circle/residents-with-the-vote", "residents with the right to vote", "有选举权的居民");

    /// <summary>Gets the residents' groups (居民小组).</summary>
    public static Label ResidentsGroups { get; } =
        new("circle/residents-groups", "residents' groups", "居民小组");

    /// <summary>Gets the residents' delegates (居民代表).</summary>
    public static Label ResidentsDelegates { get; } =
        new("circle/residents-delegates", "residents' delegates", "居民代表");

    /// <summary>Gets the households (户).</summary>
    public static Label Households { get; } = new("circle/households", "households", "户");

    /// <summary>Gets the delegates of the households, one of each (户的代表).</summary>
    public static Label HouseholdDelegates { get; } =
        new("circle/household-delegates", "household delegates", "户的代表");

    /// <summary>Gets every adult for himself or herself (十八周岁以上的村民、居民).</summary>
    public static Label Adults { get; } = new("circle/adults", "adults", "十八周岁以上的人员");

    /// <summary>Gets the delegates whom the residents' groups chose (居民小组选举的代表).</summary>
    public static Label GroupDelegates { get; } =
        new("circle/group-delegates", "delegates of the groups", "小组选举的代表");

    /// <summary>Gets those of whom an assembly is composed, such as delegates and committee members (组成人员).</summary>
    public static Label Composition { get; } =
        new("circle/composition", "those of whom the assembly is composed", "组成人员");

    /// <summary>Gets the members with a vote (有表决权的党员、全体成员).</summary>
    public static Label Members { get; } = new("circle/members", "members with a vote", "有表决权的成员");

    /// <summary>Gets the farmers (农民).</summary>
    public static Label Farmers { get; } = new("circle/farmers", "farmers", "农民");

    /// <summary>Gets the party members (党员).</summary>
    public static Label PartyMembers { get; } = new("circle/party-members", "party members", "党员");

    /// <summary>Gets the full party members (正式党员).</summary>
    public static Label FullPartyMembers { get; } =
        new("circle/full-party-members", "full party members", "正式党员");

    /// <summary>Gets the voters, each alone (选民).</summary>
    public static Label Voters { get; } = new("circle/voters", "voters", "选民");

    /// <summary>Gets several voters together (选民联合).</summary>
    public static Label VotersJointly { get; } = new("circle/voters-jointly", "voters jointly", "选民联合");
}
