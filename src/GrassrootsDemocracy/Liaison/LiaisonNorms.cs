namespace GrassrootsDemocracy.Liaison;

/// <summary>The names of the norms on links of the known kinds, and on groups and councils.</summary>
public static class LiaisonNorms
{
    /// <summary>Gets the names for the links of the district's committee members to its delegates.</summary>
    public static LinkNorms CountyMemberToDelegate { get; } = new(LinkKinds.CountyMemberToDelegate);

    /// <summary>Gets the names for the links of grassroots committee members to their delegates.</summary>
    public static LinkNorms GrassrootsMemberToDelegate { get; } = new(LinkKinds.GrassrootsMemberToDelegate);

    /// <summary>Gets the names for the links of delegates to members and residents.</summary>
    public static LinkNorms DelegateToResident { get; } = new(LinkKinds.DelegateToResident);

    /// <summary>Gets the names for the links of committee members to delegates' groups.</summary>
    public static LinkNorms MemberToGroup { get; } = new(LinkKinds.MemberToGroup);

    /// <summary>Gets the names for the membership of delegates' groups.</summary>
    public static LinkNorms GroupToDelegate { get; } = new(LinkKinds.GroupToDelegate);

    /// <summary>Gets the names for the membership of standing delegations.</summary>
    public static LinkNorms DelegationToDelegate { get; } = new(LinkKinds.DelegationToDelegate);

    /// <summary>Gets the names for the delegates from cells of a grid.</summary>
    public static LinkNorms CellToDelegate { get; } = new(LinkKinds.CellToDelegate);

    /// <summary>Gets the names for the delegations from streets.</summary>
    public static LinkNorms StreetToDelegation { get; } = new(LinkKinds.StreetToDelegation);

    /// <summary>Gets the names for delegates' groups.</summary>
    public static ActivityNorms DelegateGroup { get; } = new(LiaisonRoles.DelegateGroup);

    /// <summary>Gets the names for standing delegations.</summary>
    public static ActivityNorms Delegation { get; } = new(LiaisonRoles.Delegation);

    /// <summary>Gets the names for the councils of the district's standing committee.</summary>
    public static ActivityNorms StandingCommitteeCouncil { get; } =
        new(LiaisonRoles.StandingCommitteeCouncil);

    /// <summary>Gets the names for the councils of grassroots party committees.</summary>
    public static ActivityNorms GrassrootsCommitteeCouncil { get; } =
        new(LiaisonRoles.GrassrootsCommitteeCouncil);

    /// <summary>Gets the names for the councils of party branches.</summary>
    public static ActivityNorms BranchCouncil { get; } = new(LiaisonRoles.BranchCouncil);

    /// <summary>Gets the names for the councils of representatives of members and residents.</summary>
    public static ActivityNorms RepresentativesCouncil { get; } = new(LiaisonRoles.RepresentativesCouncil);

    /// <summary>Gets the names for the meeting of all delegates.</summary>
    public static ActivityNorms DelegatesMeeting { get; } = new(LiaisonRoles.DelegatesMeeting);
}
