namespace GrassrootsDemocracy.Liaison.Delegates;

/// <summary>The causes that the regulation of 2008 names; a rulebook that names others makes labels of its own.</summary>
public static class StatusCauses
{
    /// <summary>Gets the punishment of probation within the party, or a heavier one (留党察看以上处分).</summary>
    public static Label HeavyPunishment { get; } =
        new(
            "status-cause/heavy-punishment",
            "probation within the party or a heavier punishment",
            "受留党察看以上处分"
        );

    /// <summary>Gets the stop of the party membership (停止党籍).</summary>
    public static Label MembershipStopped { get; } =
        new("status-cause/membership-stopped", "party membership stopped", "停止党籍");

    /// <summary>Gets the loss of the nationality (丧失国籍).</summary>
    public static Label NationalityLost { get; } =
        new("status-cause/nationality-lost", "nationality lost", "丧失国籍");

    /// <summary>Gets a resignation that was accepted (辞职被接受).</summary>
    public static Label ResignationAccepted { get; } =
        new("status-cause/resignation-accepted", "resignation accepted", "辞去代表职务被接受");

    /// <summary>Gets the party membership moved out of the area (组织关系迁出).</summary>
    public static Label RelationLeft { get; } =
        new("status-cause/relation-left", "membership moved out of the area", "组织关系迁出");
}
