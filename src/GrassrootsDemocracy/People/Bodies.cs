using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.People;

/// <summary>The bodies and offices that the laws name. A rulebook that names others makes labels of its own.</summary>
public static class Bodies
{
    /// <summary>Gets the villagers' assembly (村民会议).</summary>
    public static Label VillagersAssembly { get; } =
        new("villagers-assembly", "villagers' assembly", "村民会议");

    /// <summary>Gets the villagers' delegates' assembly (村民代表会议).</summary>
    public static Label VillagersDelegatesAssembly { get; } =
        new("villagers-delegates-assembly", "villagers' delegates' assembly", "村民代表会议");

    /// <summary>Gets the residents' assembly (居民会议).</summary>
    public static Label ResidentsAssembly { get; } =
        new("residents-assembly", "residents' assembly", "居民会议");

    /// <summary>Gets the residents' delegates' assembly (居民代表会议).</summary>
    public static Label ResidentsDelegatesAssembly { get; } =
        new("residents-delegates-assembly", "residents' delegates' assembly", "居民代表会议");

    /// <summary>Gets the villagers' committee (村民委员会).</summary>
    public static Label VillagersCommittee { get; } =
        new("villagers-committee", "villagers' committee", "村民委员会");

    /// <summary>Gets the residents' committee (居民委员会).</summary>
    public static Label ResidentsCommittee { get; } =
        new("residents-committee", "residents' committee", "居民委员会");

    /// <summary>Gets the election committee of the village or the community (村民选举委员会、居民选举委员会).</summary>
    public static Label ElectionCommittee { get; } =
        new("election-committee", "election committee", "选举委员会");

    /// <summary>Gets the township government (乡、民族乡、镇的人民政府).</summary>
    public static Label TownshipGovernment { get; } =
        new("township-government", "township government", "乡级人民政府");

    /// <summary>Gets the county government (县级人民政府).</summary>
    public static Label CountyGovernment { get; } =
        new("county-government", "county government", "县级人民政府");

    /// <summary>Gets the subdistrict office (街道办事处).</summary>
    public static Label SubdistrictOffice { get; } =
        new("subdistrict-office", "subdistrict office", "街道办事处");

    /// <summary>Gets the outgoing party committee (上届党的委员会).</summary>
    public static Label OutgoingPartyCommittee { get; } =
        new("outgoing-party-committee", "outgoing party committee", "上届党的委员会");

    /// <summary>Gets the unit that elected a delegate to a congress (选举单位).</summary>
    public static Label ElectingUnit { get; } =
        new("electing-unit", "unit that elected the delegate", "选举单位");

    /// <summary>Gets the party committee of the level of a congress (同级党的委员会).</summary>
    public static Label PartyCommitteeOfTheLevel { get; } =
        new("party-committee-of-the-level", "party committee of the same level", "同级党的委员会");

    /// <summary>Gets the party committee of the next higher level (上一级党的委员会).</summary>
    public static Label HigherPartyCommittee { get; } =
        new("higher-party-committee", "party committee of the next higher level", "上一级党的委员会");
}
