using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.Procedures;

namespace GrassrootsDemocracy.Elections.Process;

/// <summary>Who acts in an election, as the national laws and the built-in provinces have it.</summary>
/// <remarks>A rulebook that needs another makes a <see cref="Label"/> of its own.</remarks>
public static class ElectionActors
{
    /// <summary>Gets the election committee (选举委员会).</summary>
    public static Label ElectionCommittee { get; } =
        new("election-committee", "the election committee", "选举委员会");

    /// <summary>Gets the villagers' assembly (村民会议).</summary>
    public static Label VillagersAssembly { get; } =
        new("villagers-assembly", "the villagers' assembly", "村民会议");

    /// <summary>Gets the villagers' delegates' assembly (村民代表会议).</summary>
    public static Label VillagersDelegatesAssembly { get; } =
        new("villagers-delegates-assembly", "the villagers' delegates' assembly", "村民代表会议");

    /// <summary>Gets the assemblies of the villagers' groups (村民小组会议).</summary>
    public static Label VillagersGroups { get; } =
        new("villagers-groups", "the assemblies of the villagers' groups", "各村民小组会议");

    /// <summary>Gets the residents' assembly (居民会议).</summary>
    public static Label ResidentsAssembly { get; } =
        new("residents-assembly", "the residents' assembly", "居民会议");

    /// <summary>Gets the residents' delegates' assembly (居民代表会议).</summary>
    public static Label ResidentsDelegatesAssembly { get; } =
        new("residents-delegates-assembly", "the residents' delegates' assembly", "居民代表会议");

    /// <summary>Gets the voters (选民).</summary>
    public static Label Voters { get; } = new("voters", "the voters", "选民");

    /// <summary>Gets ten or more voters together (十名以上选民联合).</summary>
    public static Label TenVoters { get; } =
        new("ten-voters", "ten or more voters together", "十名以上选民联合");

    /// <summary>Gets the party organisation of the village or the community (村、社区党组织).</summary>
    public static Label PartyOrganisation { get; } =
        new("party-organisation", "the party organisation of the place", "本地党组织");

    /// <summary>Gets the people's government of the township (乡、民族乡、镇的人民政府).</summary>
    public static Label Township { get; } = new("township-government", "the township", "乡级人民政府");

    /// <summary>Gets the township's guidance body for elections (乡、镇选举工作指导机构).</summary>
    public static Label TownshipGuidance { get; } =
        new("township-guidance", "the township's election guidance body", "乡级选举工作指导机构");

    /// <summary>Gets the subdistrict office (街道办事处).</summary>
    public static Label SubdistrictOffice { get; } =
        new("subdistrict-office", "the subdistrict office", "街道办事处");

    /// <summary>Gets the people's government of the county (县级人民政府).</summary>
    public static Label CountyGovernment { get; } =
        new("county-government", "the county government", "县级人民政府");

    /// <summary>Gets the outgoing committee (上届委员会).</summary>
    public static Label OutgoingCommittee { get; } =
        new("outgoing-party-committee", "the outgoing committee", "上届委员会");

    /// <summary>Gets the party members' assembly (党员大会).</summary>
    public static Label PartyMembersAssembly { get; } =
        new("party-members-assembly", "the party members' assembly", "党员大会");

    /// <summary>Gets the higher party organisation (上级党组织).</summary>
    public static Label HigherPartyOrganisation { get; } =
        new("higher-party-organisation", "the higher party organisation", "上级党组织");
}
