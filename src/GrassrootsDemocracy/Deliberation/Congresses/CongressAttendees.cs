namespace GrassrootsDemocracy.Deliberation.Congresses;

/// <summary>Who belongs to a congress or a plenary, or attends it. A rulebook that knows others makes labels of its own.</summary>
public static class CongressAttendees
{
    /// <summary>Gets the members of the committee (委员).</summary>
    public static Label Members { get; } =
        new("capacity/committee-member", "member of the committee", "委员");

    /// <summary>Gets the alternate members of the committee (候补委员).</summary>
    public static Label AlternateMembers { get; } =
        new("capacity/alternate-member", "alternate member", "候补委员");

    /// <summary>Gets the members of the discipline committee (纪委委员).</summary>
    public static Label DisciplineMembers { get; } =
        new("capacity/discipline-member", "member of the discipline committee", "纪委委员");

    /// <summary>Gets the party delegates (党代表).</summary>
    public static Label PartyDelegates { get; } = new("capacity/party-delegate", "party delegate", "党代表");

    /// <summary>Gets the leading members of the four sets of leaders who belong to the party (四套班子党员领导).</summary>
    public static Label Leaders { get; } =
        new("capacity/leaders", "leading party members of the four bodies", "四套班子党员领导");

    /// <summary>Gets responsible party members (党员负责干部).</summary>
    public static Label ResponsibleMembers { get; } =
        new("capacity/responsible-member", "responsible party member", "党员负责干部");

    /// <summary>Gets retired party members (离退休党员干部).</summary>
    public static Label RetiredMembers { get; } =
        new("capacity/retired-member", "retired party member", "离退休党员干部");

    /// <summary>Gets the secretary of the committee (书记).</summary>
    public static Label Secretary { get; } =
        new("capacity/committee-secretary", "secretary of the committee", "党委书记");

    /// <summary>Gets the members of the standing committee (常委).</summary>
    public static Label StandingMembers { get; } =
        new("capacity/standing-member", "member of the standing committee", "常委");

    /// <summary>Gets the secretaries of party committees at the grassroots (基层党委书记).</summary>
    public static Label GrassrootsSecretaries { get; } =
        new("capacity/grassroots-secretary", "secretary at the grassroots", "基层党委书记");

    /// <summary>Gets the party heads of the member units of the regional joint meeting (区域党建联席会议成员单位的党委领导).</summary>
    public static Label JointMeetingHeads { get; } =
        new(
            "capacity/joint-meeting-head",
            "party head of a member unit of the joint meeting",
            "联席会议成员单位党委领导"
        );
}
