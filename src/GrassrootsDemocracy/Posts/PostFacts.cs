namespace GrassrootsDemocracy.Posts;

/// <summary>The labels and offices that the laws on posts name; a rulebook or a host adds its own.</summary>
public static class PostFacts
{
    /// <summary>Gets the trait of somebody who knows finance and management (具备财会、管理知识).</summary>
    public static Label KnowsFinance { get; } =
        new("post-trait/knows-finance", "knows finance and management", "具备财会、管理知识");

    /// <summary>Gets the head of the board of a collective economic organisation (理事长).</summary>
    public static Office BoardChair { get; } = new("board-chair", "chair", "理事长");

    /// <summary>Gets a member of that board (理事).</summary>
    public static Office BoardMember { get; } = new("board-member", "member", "理事");

    /// <summary>Gets the head of the supervisors (监事长).</summary>
    public static Office SupervisorsChair { get; } = new("supervisors-chair", "chair", "监事长");

    /// <summary>Gets a supervisor (监事).</summary>
    public static Office Supervisor { get; } = new("supervisor", "supervisor", "监事");

    /// <summary>Gets the finance staff of a collective economic organisation (财务人员).</summary>
    public static Office FinanceStaff { get; } = new("finance-staff", "finance staff", "财务人员");

    /// <summary>Gets its accountants (会计人员).</summary>
    public static Office Accountant { get; } = new("accountant", "accountant", "会计人员");

    /// <summary>Gets the bodies that lead a party organisation, whichever a village or a community has.</summary>
    public static ValueList<Label> PartyBodies { get; } =
    [Bodies.PartyBranchCommittee, Bodies.GeneralBranchCommittee, Bodies.PartyCommittee];
}
