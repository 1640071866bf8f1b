namespace GrassrootsDemocracy.Liaison;

/// <summary>What people and groups are in a network of delegates; a rulebook or a host brings roles of its own where these do not suffice.</summary>
public static class LiaisonRoles
{
    /// <summary>Gets a member of the party committee of a district or county (区委委员).</summary>
    public static Label CountyCommitteeMember { get; } =
        new(
            "liaison-role/county-committee-member",
            "member of the district's party committee",
            "区（县）委委员"
        );

    /// <summary>Gets a delegate to the party congress of a district or county (区党代表).</summary>
    public static Label CountyDelegate { get; } =
        new("liaison-role/county-delegate", "delegate of the district", "区（县）党代表");

    /// <summary>Gets a member of a party committee at the grassroots (基层党委委员).</summary>
    public static Label GrassrootsCommitteeMember { get; } =
        new(
            "liaison-role/grassroots-committee-member",
            "member of a grassroots party committee",
            "基层党委委员"
        );

    /// <summary>Gets a delegate to a party congress at the grassroots (基层党代表).</summary>
    public static Label GrassrootsDelegate { get; } =
        new("liaison-role/grassroots-delegate", "delegate of the grassroots", "基层党代表");

    /// <summary>Gets a group of delegates (代表小组).</summary>
    public static Label DelegateGroup { get; } =
        new("liaison-role/delegate-group", "delegates' group", "代表小组");

    /// <summary>Gets a standing delegation (代表团).</summary>
    public static Label Delegation { get; } = new("liaison-role/delegation", "delegation", "代表团");

    /// <summary>Gets a cell of the grid, such as a party branch (网格).</summary>
    public static Label GridCell { get; } = new("liaison-role/grid-cell", "cell of the grid", "网格");

    /// <summary>Gets a street or town from which a delegation comes (街道).</summary>
    public static Label Street { get; } = new("liaison-role/street", "street or town", "街道（乡镇）");

    /// <summary>Gets the council of the standing committee of the district's party committee (区委常委会议事会).</summary>
    public static Label StandingCommitteeCouncil { get; } =
        new(
            "liaison-role/standing-committee-council",
            "council of the district's standing committee",
            "区委常委会议事会"
        );

    /// <summary>Gets the council of a grassroots party committee or working committee (基层党委（党工委）议事会).</summary>
    public static Label GrassrootsCommitteeCouncil { get; } =
        new(
            "liaison-role/grassroots-committee-council",
            "council of a grassroots party committee",
            "基层党委（党工委）议事会"
        );

    /// <summary>Gets the council of a party branch or general branch (基层党（总）支部议事会).</summary>
    public static Label BranchCouncil { get; } =
        new("liaison-role/branch-council", "council of a party branch", "基层党（总）支部议事会");

    /// <summary>Gets the council of representatives of members and residents (基层党员群众代表议事会).</summary>
    public static Label RepresentativesCouncil { get; } =
        new(
            "liaison-role/representatives-council",
            "council of representatives of members and residents",
            "基层党员群众代表议事会"
        );

    /// <summary>Gets a delegate to the congress of the Youth League (团代表).</summary>
    public static Label LeagueDelegate { get; } =
        new("liaison-role/league-delegate", "delegate of the Youth League", "团代表");

    /// <summary>Gets the meeting of all delegates of a term (党代表会议).</summary>
    public static Label DelegatesMeeting { get; } =
        new("liaison-role/delegates-meeting", "delegates' meeting", "党代表会议");

    /// <summary>Gets a party member or a resident whom a delegate is linked to (党员群众).</summary>
    public static Label Resident { get; } = new("liaison-role/resident", "member or resident", "党员群众");
}
