namespace GrassrootsDemocracy.Deliberation;

/// <summary>The kinds of matters that people decide together. A rulebook that knows others makes labels of its own.</summary>
public static class MatterKinds
{
    /// <summary>Gets investments (投资).</summary>
    public static Label Investment { get; } = new("matter/investment", "investment", "投资");

    /// <summary>Gets capital construction (基本建设).</summary>
    public static Label CapitalConstruction { get; } =
        new("matter/capital-construction", "capital construction", "基本建设");

    /// <summary>Gets undertakings for the common good (公益事业).</summary>
    public static Label WelfareUndertaking { get; } =
        new("matter/welfare-undertaking", "welfare undertaking", "公益事业");

    /// <summary>Gets renovation of the place (改造整治).</summary>
    public static Label Renovation { get; } = new("matter/renovation", "renovation", "改造整治");

    /// <summary>Gets matters that touch the vital interests of many (切身利益).</summary>
    public static Label VitalInterest { get; } =
        new("matter/vital-interest", "matter of vital interest", "切身利益");

    /// <summary>Gets appointments and removals (人事任免).</summary>
    public static Label Appointment { get; } = new("matter/appointment", "appointment", "人事任免");

    /// <summary>Gets budgets (预算).</summary>
    public static Label Budget { get; } = new("matter/budget", "budget", "预算");

    /// <summary>Gets major projects (重大项目).</summary>
    public static Label MajorProject { get; } = new("matter/major-project", "major project", "重大项目");

    /// <summary>Gets matters of party building (党的建设).</summary>
    public static Label PartyBuilding { get; } = new("matter/party-building", "party building", "党的建设");

    /// <summary>Gets the charter of self-government (自治章程).</summary>
    public static Label Charter { get; } = new("matter/charter", "charter of self-government", "自治章程");

    /// <summary>Gets the rules that villagers or residents give themselves (村规民约、居民公约).</summary>
    public static Label CommunityRules { get; } =
        new("matter/community-rules", "village rules or residents' covenant", "村规民约、居民公约");

    /// <summary>Gets the hearing of the yearly report of the committee (年度工作报告).</summary>
    public static Label AnnualReport { get; } =
        new("matter/annual-report", "yearly report of the committee", "年度工作报告");

    /// <summary>Gets the appraisal of the members of the committee (评议委员会成员).</summary>
    public static Label CommitteeAppraisal { get; } =
        new("matter/committee-appraisal", "appraisal of the committee's members", "评议委员会成员");

    /// <summary>Gets the undoing or changing of an unsuitable decision of the committee (撤销或者变更委员会的决定).</summary>
    public static Label CommitteeDecision { get; } =
        new("matter/committee-decision", "undoing a decision of the committee", "撤销或者变更委员会的决定");

    /// <summary>Gets the undoing or changing of an unsuitable decision of the delegates' assembly (撤销或者变更代表会议的决定).</summary>
    public static Label DelegatesDecision { get; } =
        new(
            "matter/delegates-decision",
            "undoing a decision of the delegates' assembly",
            "撤销或者变更代表会议的决定"
        );

    /// <summary>Gets important matters in the interest of all residents (涉及全体居民利益的重要事项).</summary>
    public static Label CommonInterest { get; } =
        new(
            "matter/common-interest",
            "important matter in the interest of all",
            "涉及全体居民利益的重要事项"
        );

    /// <summary>Gets the removal and replacement of members of the committee (撤换和补选委员会成员).</summary>
    public static Label ReplacingMembers { get; } =
        new(
            "matter/replacing-members",
            "removing or replacing members of the committee",
            "撤换和补选委员会成员"
        );

    /// <summary>Gets other matters that a law or the assembly itself reserves to the assembly (应当由会议决定的其他事项).</summary>
    public static Label OtherInterests { get; } =
        new(
            "matter/other-interests",
            "other matter that law or assembly reserves",
            "应当由会议决定的其他事项"
        );

    /// <summary>Gets the choice of the election committee (推选选举委员会).</summary>
    public static Label ElectionCommittee { get; } =
        new("matter/election-committee", "choice of the election committee", "推选选举委员会");

    /// <summary>Gets the admission of voters whose household registration lies elsewhere (同意户籍不在本村的村民参加选举).</summary>
    public static Label OutsideVoters { get; } =
        new(
            "matter/outside-voters",
            "admission of voters registered elsewhere",
            "同意户籍不在本村的村民参加选举"
        );

    /// <summary>Gets the acceptance of a resignation from the committee (审议辞职申请).</summary>
    public static Label Resignations { get; } =
        new("matter/resignations", "acceptance of resignations", "审议辞职申请");

    /// <summary>Gets by-elections to the committee (补选).</summary>
    public static Label ByElections { get; } = new("matter/by-elections", "by-elections", "补选");

    /// <summary>Gets the choice of the body that supervises the committee (推选监督委员会).</summary>
    public static Label SupervisionBody { get; } =
        new("matter/supervision-body", "choice of the supervision committee", "推选监督委员会");

    /// <summary>Gets the raising of funds from residents for the common good (筹集公益事业费用).</summary>
    public static Label FundRaising { get; } =
        new("matter/fund-raising", "raising of funds for the common good", "筹集公益事业费用");

    /// <summary>Gets allowances to the committee's members out of its own income (给予委员会成员补助).</summary>
    public static Label Allowances { get; } =
        new("matter/allowances", "allowances from the committee's income", "给予委员会成员补助");

    /// <summary>Gets the important matters of a village, a community or a group (本地重要事项).</summary>
    public static Label ImportantMatters { get; } =
        new("matter/important-matters", "important matters of the place", "本地重要事项");
}
