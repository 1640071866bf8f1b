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

    /// <summary>Gets the party branch committee (党支部委员会).</summary>
    public static Label PartyBranchCommittee { get; } =
        new("party-branch-committee", "party branch committee", "党支部委员会");

    /// <summary>Gets the party general branch committee (党总支部委员会).</summary>
    public static Label GeneralBranchCommittee { get; } =
        new("general-branch-committee", "party general branch committee", "党总支部委员会");

    /// <summary>Gets the grassroots party committee (基层党的委员会).</summary>
    public static Label PartyCommittee { get; } = new("party-committee", "party committee", "基层党委");

    /// <summary>Gets the village supervision committee, or another body of its kind (村务监督委员会、村务监督机构).</summary>
    public static Label VillageSupervisionCommittee { get; } =
        new("village-supervision-committee", "village supervision committee", "村务监督委员会");

    /// <summary>Gets the residents' supervision committee (居务监督委员会).</summary>
    public static Label ResidentsSupervisionCommittee { get; } =
        new("residents-supervision-committee", "residents' supervision committee", "居务监督委员会");

    /// <summary>Gets the board of a rural collective economic organisation (农村集体经济组织理事会).</summary>
    public static Label CollectiveBoard { get; } =
        new("collective-board", "board of the collective economic organisation", "农村集体经济组织理事会");

    /// <summary>Gets the supervisors of a rural collective economic organisation (监事会、监事).</summary>
    public static Label CollectiveSupervisors { get; } =
        new(
            "collective-supervisors",
            "supervisors of the collective economic organisation",
            "农村集体经济组织监事会"
        );

    /// <summary>Gets the rural collective economic organisation itself, where its staff work (农村集体经济组织).</summary>
    public static Label CollectiveOrganisation { get; } =
        new("collective-organisation", "collective economic organisation", "农村集体经济组织");
}
