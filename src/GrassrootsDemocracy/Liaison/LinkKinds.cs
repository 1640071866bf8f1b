namespace GrassrootsDemocracy.Liaison;

/// <summary>The kinds of link of the known systems (三联).</summary>
public static class LinkKinds
{
    /// <summary>Gets the link of members of the district's party committee to the district's delegates.</summary>
    public static LinkKind CountyMemberToDelegate { get; } =
        new(
            new(
                "link/county-member-to-delegate",
                "committee member to delegate of the district",
                "区委委员联系区党代表"
            ),
            [LiaisonRoles.CountyCommitteeMember],
            [LiaisonRoles.CountyDelegate]
        );

    /// <summary>Gets the link of members of a grassroots party committee to the delegates of the grassroots.</summary>
    public static LinkKind GrassrootsMemberToDelegate { get; } =
        new(
            new(
                "link/grassroots-member-to-delegate",
                "committee member to delegate of the grassroots",
                "基层党委委员联系基层党代表"
            ),
            [LiaisonRoles.GrassrootsCommitteeMember],
            [LiaisonRoles.GrassrootsDelegate]
        );

    /// <summary>Gets the link of delegates of both levels to members and residents.</summary>
    public static LinkKind DelegateToResident { get; } =
        new(
            new("link/delegate-to-resident", "delegate to member or resident", "党代表联系党员群众"),
            [LiaisonRoles.CountyDelegate, LiaisonRoles.GrassrootsDelegate],
            [LiaisonRoles.Resident]
        );

    /// <summary>Gets the link of committee members to delegates' groups.</summary>
    public static LinkKind MemberToGroup { get; } =
        new(
            new("link/member-to-group", "committee member to delegates' group", "委员联系代表小组"),
            [LiaisonRoles.CountyCommitteeMember, LiaisonRoles.GrassrootsCommitteeMember],
            [LiaisonRoles.DelegateGroup]
        );

    /// <summary>Gets the membership of delegates in a group; a group is "responsible" for its delegates.</summary>
    public static LinkKind GroupToDelegate { get; } =
        new(
            new("link/group-to-delegate", "delegates' group to its delegate", "代表小组成员"),
            [LiaisonRoles.DelegateGroup],
            [LiaisonRoles.CountyDelegate, LiaisonRoles.GrassrootsDelegate, LiaisonRoles.LeagueDelegate]
        );

    /// <summary>Gets the membership of delegates in a standing delegation.</summary>
    public static LinkKind DelegationToDelegate { get; } =
        new(
            new("link/delegation-to-delegate", "delegation to its delegate", "代表团成员"),
            [LiaisonRoles.Delegation],
            [LiaisonRoles.CountyDelegate, LiaisonRoles.GrassrootsDelegate, LiaisonRoles.LeagueDelegate]
        );

    /// <summary>Gets the origin of delegates from the cells of a grid.</summary>
    public static LinkKind CellToDelegate { get; } =
        new(
            new("link/cell-to-delegate", "cell of the grid to its delegate", "网格产生代表"),
            [LiaisonRoles.GridCell],
            [LiaisonRoles.CountyDelegate, LiaisonRoles.GrassrootsDelegate, LiaisonRoles.LeagueDelegate]
        );

    /// <summary>Gets the origin of standing delegations from streets.</summary>
    public static LinkKind StreetToDelegation { get; } =
        new(
            new("link/street-to-delegation", "street to its delegation", "街道组成代表团"),
            [LiaisonRoles.Street],
            [LiaisonRoles.Delegation]
        );
}
