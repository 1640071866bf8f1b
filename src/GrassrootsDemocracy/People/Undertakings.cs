namespace GrassrootsDemocracy.People;

/// <summary>What is decided by rules of its own without being a body. A rulebook that knows others makes labels of its own.</summary>
public static class Undertakings
{
    /// <summary>Gets the health service of communities (社区卫生服务).</summary>
    public static Label CommunityHealth { get; } =
        new("undertaking/community-health", "community health service", "社区卫生服务");

    /// <summary>Gets making a probationary member a full one (预备党员转正).</summary>
    public static Label FullMember { get; } = new("undertaking/full-member", "full member", "预备党员转正");

    /// <summary>Gets the local budget (地方预算).</summary>
    public static Label LocalBudget { get; } = new("undertaking/local-budget", "local budget", "地方预算");

    /// <summary>Gets admitting members (发展党员).</summary>
    public static Label MemberAdmission { get; } =
        new("undertaking/member-admission", "admitting members", "发展党员");

    /// <summary>Gets appraising members (评议党员).</summary>
    public static Label MemberAppraisal { get; } =
        new("undertaking/member-appraisal", "appraising members", "评议党员");

    /// <summary>Gets the projects of a neighbourhood (社区项目).</summary>
    public static Label NeighbourhoodProjects { get; } =
        new("undertaking/neighbourhood-projects", "projects of a neighbourhood", "社区项目");

    /// <summary>Gets party affairs, as far as they are disclosed (党务).</summary>
    public static Label PartyAffairs { get; } = new("undertaking/party-affairs", "party affairs", "党务公开");

    /// <summary>Gets admitting a probationary member (接收预备党员).</summary>
    public static Label ProbationaryMember { get; } =
        new("undertaking/probationary-member", "probationary member", "接收预备党员");

    /// <summary>Gets recommending reserve cadres (后备干部推荐).</summary>
    public static Label ReserveCadres { get; } =
        new("undertaking/reserve-cadres", "reserve cadres", "后备干部推荐");

    /// <summary>Gets recommending reserve cadres by a ballot of the members (后备干部党员推荐).</summary>
    public static Label ReserveCadresByMembers { get; } =
        new("undertaking/reserve-cadres-by-members", "reserve cadres, members' ballot", "后备干部党员推荐");

    /// <summary>Gets evaluating the departments of a party committee and of a subdistrict (部门考核评价).</summary>
    public static Label DepartmentEvaluation { get; } =
        new("undertaking/department-evaluation", "evaluating departments", "部门考核评价");

    /// <summary>Gets evaluating public services such as water and power (公共服务单位评议).</summary>
    public static Label ServiceEvaluation { get; } =
        new("undertaking/service-evaluation", "evaluating public services", "公共服务单位评议");

    /// <summary>Gets the assessment by two honours of the Youth League's organisations (双创达标).</summary>
    public static Label TwoHonours { get; } =
        new("undertaking/two-honours", "two honours assessment", "双创达标");

    /// <summary>Gets the yearly cycle of forecast, self-check and assessment (预报、自查、考核).</summary>
    public static Label WorkYear { get; } =
        new("undertaking/work-year", "year of work", "年度工作预报、自查和考核");

    /// <summary>Gets selecting the head of a Youth League committee (团委负责人).</summary>
    public static Label YouthLeagueHead { get; } =
        new("undertaking/youth-league-head", "head of a Youth League committee", "团委负责人");

    /// <summary>Gets the forum of party members (党员讲坛).</summary>
    public static Label MemberForum { get; } =
        new("undertaking/member-forum", "party members' forum", "党员讲坛");

    /// <summary>Gets the forum of farmers (农民讲坛).</summary>
    public static Label FarmerForum { get; } = new("undertaking/farmer-forum", "farmers' forum", "农民讲坛");

    /// <summary>Gets the talk days on days with a four (逢四说事).</summary>
    public static Label TalkDays { get; } = new("undertaking/talk-days", "talk days", "逢四说事");

    /// <summary>Gets the monthly inquiry day (民情质询日).</summary>
    public static Label InquiryDay { get; } =
        new("undertaking/inquiry-day", "monthly inquiry day", "民情质询日");

    /// <summary>Gets the reception day of delegates (党代表接访日).</summary>
    public static Label ReceptionDay { get; } =
        new("undertaking/reception-day", "delegates' reception day", "党代表接访日");

    /// <summary>Gets the reception day of the secretary (书记接待日).</summary>
    public static Label SecretaryReceptionDay { get; } =
        new("undertaking/secretary-reception-day", "secretary's reception day", "书记接待日");

    /// <summary>Gets the joint meeting of units of which none is above another (联席会议).</summary>
    public static Label JointMeeting { get; } =
        new("undertaking/joint-meeting", "regional joint meeting", "区域党建联席会议");

    /// <summary>Gets the class of a party branch (党课).</summary>
    public static Label PartyClass { get; } = new("undertaking/party-class", "party class", "党课");

    /// <summary>Gets the topical day of a party branch (主题党日).</summary>
    public static Label TopicalDay { get; } = new("undertaking/topical-day", "topical day", "主题党日");

    /// <summary>Gets the archive of village affairs (村务档案).</summary>
    public static Label VillageArchive { get; } =
        new("undertaking/village-archive", "archive of village affairs", "村务档案");

    /// <summary>Gets the seal of the villagers' committee (村民委员会印章).</summary>
    public static Label VillageSeal { get; } =
        new("undertaking/village-seal", "seal of the villagers' committee", "村民委员会印章");

    /// <summary>Gets the seal of a villagers' group (村民小组印章).</summary>
    public static Label GroupSeal { get; } =
        new("undertaking/group-seal", "seal of the villagers' group", "村民小组印章");

    /// <summary>Gets the work of a committee, as far as it is paid for (委员会工作经费).</summary>
    public static Label CommitteeWork { get; } =
        new("undertaking/committee-work", "work of a committee", "委员会工作经费");

    /// <summary>Gets the public welfare of a village, as far as it is paid for (村公益事业经费).</summary>
    public static Label PublicWelfare { get; } =
        new("undertaking/public-welfare", "public welfare of a village", "村公益事业经费");

    /// <summary>Gets holding elections, as far as it is paid for (选举经费).</summary>
    public static Label Elections { get; } = new("undertaking/elections", "holding elections", "选举经费");

    /// <summary>Gets guiding elections, as far as it is paid for (指导选举工作经费).</summary>
    public static Label ElectionGuidance { get; } =
        new("undertaking/election-guidance", "guiding elections", "指导选举工作经费");

    /// <summary>Gets training the members of committees, as far as it is paid for (委员会成员培训经费).</summary>
    public static Label Training { get; } =
        new("undertaking/training", "training members of committees", "委员会成员培训经费");

    /// <summary>Gets pay for lost work (误工补贴制).</summary>
    public static Label LostWork { get; } = new("undertaking/lost-work", "pay for lost work", "误工补贴制");

    /// <summary>Gets the work of supervision, as far as it is paid for (监督工作经费).</summary>
    public static Label SupervisionWork { get; } =
        new("undertaking/supervision-work", "work of supervision", "监督工作经费");
}
