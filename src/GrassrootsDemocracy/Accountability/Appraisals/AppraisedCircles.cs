namespace GrassrootsDemocracy.Accountability.Appraisals;

/// <summary>Who is appraised. A rulebook that knows others makes labels of its own.</summary>
public static class AppraisedCircles
{
    /// <summary>Gets the members of the committee (委员会成员).</summary>
    public static Label CommitteeMembers { get; } =
        new("appraised/committee-members", "members of the committee", "委员会成员");

    /// <summary>Gets the director of the committee alone (主任).</summary>
    public static Label Director { get; } =
        new("appraised/director", "the director of the committee", "委员会主任");

    /// <summary>Gets the staff whose lost work the village or its collective pays (由村民或者村集体承担误工补贴的聘用人员).</summary>
    public static Label Staff { get; } = new("appraised/staff", "paid staff", "承担误工补贴的聘用人员");

    /// <summary>Gets the heads of the villagers' groups (村民小组组长).</summary>
    public static Label GroupHeads { get; } =
        new("appraised/group-heads", "heads of villagers' groups", "各村民小组组长");

    /// <summary>Gets the staff whose lost work a group's collective pays (由组集体承担误工补贴的聘用人员).</summary>
    public static Label GroupStaff { get; } =
        new("appraised/group-staff", "paid staff of a group", "由组集体承担误工补贴的聘用人员");

    /// <summary>Gets those who approve expenses of the collective (行使财务审批权的人员).</summary>
    public static Label Approvers { get; } =
        new("appraised/approvers", "those who approve expenses", "行使财务审批权的人员");

    /// <summary>Gets the committee as a whole (委员会).</summary>
    public static Label Committee { get; } =
        new("appraised/committee", "the committee as a whole", "委员会整体");

    /// <summary>Gets the leading bodies of both committees (“两委”班子成员).</summary>
    public static Label TwoCommitteesMembers { get; } =
        new("appraised/two-committees-members", "members of the two committees", "“两委”班子成员");

    /// <summary>Gets the members of a party branch (党员).</summary>
    public static Label BranchMembers { get; } =
        new("appraised/branch-members", "members of the party branch", "支部党员");
}
