using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Elections;

/// <summary>The usual circles of people who are asked; a rulebook may name others of its own.</summary>
public static class VoterCircles
{
    /// <summary>Gets all villagers (全体村民).</summary>
    public static Label Villagers { get; } = new("villagers", "all villagers", "全体村民");

    /// <summary>Gets the delegates of the households (户代表).</summary>
    public static Label HouseholdDelegates { get; } =
        new("household-delegates", "the household delegates", "户代表");

    /// <summary>Gets the villagers' delegates (村民代表).</summary>
    public static Label VillagersDelegates { get; } =
        new("villagers-delegates", "the villagers' delegates", "村民代表");

    /// <summary>Gets the residents' delegates (居民代表).</summary>
    public static Label ResidentsDelegates { get; } =
        new("residents-delegates", "the residents' delegates", "居民代表");

    /// <summary>Gets the party members (党员).</summary>
    public static Label PartyMembers { get; } = new("party-members", "the party members", "党员");
}
