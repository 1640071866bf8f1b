namespace GrassrootsDemocracy.People;

/// <summary>The bodies and offices that the laws name. A rulebook that names others makes labels of its own.</summary>
public static class Bodies
{
    /// <summary>Gets the villagers' assembly (村民会议).</summary>
    public static Label VillagersAssembly { get; } =
        new("body/villagers-assembly", "villagers' assembly", "村民会议");

    /// <summary>Gets the villagers' delegates' assembly (村民代表会议).</summary>
    public static Label VillagersDelegatesAssembly { get; } =
        new("body/villagers-delegates-assembly", "villagers' delegates' assembly", "村民代表会议");

    /// <summary>Gets the residents' assembly (居民会议).</summary>
    public static Label ResidentsAssembly { get; } =
        new("body/residents-assembly", "residents' assembly", "居民会议");

    /// <summary>Gets the residents' delegates' assembly (居民代表会议).</summary>
    public static Label ResidentsDelegatesAssembly { get; } =
        new("body/residents-delegates-assembly", "residents' delegates' assembly", "居民代表会议");

    /// <summary>Gets the villagers' committee (村民委员会).</summary>
    public static Label VillagersCommittee { get; } =
        new("body/villagers-committee", "villagers' committee", "村民委员会");

    /// <summary>Gets the residents' committee (居民委员会).</summary>
    public static Label ResidentsCommittee { get; } =
        new("body/residents-committee", "residents' committee", "居民委员会");

    /// <summary>Gets the election committee of the village or the community (村民选举委员会、居民选举委员会).</summary>
    public static Label ElectionCommittee { get; } =
        new("body/election-committee", "election committee", "选举委员会");

    /// <summary>Gets the township government (乡、民族乡、镇的人民政府).</summary>
    public static Label TownshipGovernment { get; } =
        new("body/township-government", "township government", "乡级人民政府");

    /// <summary>Gets the county government (县级人民政府).</summary>
    public static Label CountyGovernment { get; } =
        new("body/county-government", "county government", "县级人民政府");

    /// <summary>Gets the committees below a villagers' or residents' committee (下属委员会).</summary>
    public static Label Subcommittees { get; } = new("body/subcommittees", "sub-committees", "下属委员会");

    /// <summary>Gets a residents' group (居民小组).</summary>
    public static Label ResidentsGroup { get; } =
        new("body/residents-group", "residents' group", "一个居民小组");

    /// <summary>Gets the departments of governments (人民政府职能部门).</summary>
    public static Label Departments { get; } =
        new("body/government-departments", "departments of governments", "人民政府职能部门");

    /// <summary>Gets the subdistrict office (街道办事处).</summary>
    public static Label SubdistrictOffice { get; } =
        new("body/subdistrict-office", "subdistrict office", "街道办事处");

    /// <summary>Gets the outgoing party committee (上届党的委员会).</summary>
    public static Label OutgoingPartyCommittee { get; } =
        new("body/outgoing-party-committee", "outgoing party committee", "上届党的委员会");

    /// <summary>Gets the villagers' group meeting (村民小组会议).</summary>
    public static Label VillagersGroupMeeting { get; } =
        new("body/villagers-group-meeting", "villagers' group meeting", "村民小组会议");

    /// <summary>Gets the two committees together (两委): the party branch committee with the villagers' or residents' committee.</summary>
    public static Label TwoCommittees { get; } = new("body/two-committees", "two committees", "“两委”");

    /// <summary>Gets the joint meeting of the two committees (“两委”联席会议).</summary>
    public static Label JointMeetingOfTwoCommittees { get; } =
        new("body/joint-meeting-of-two-committees", "joint meeting of the two committees", "“两委”联席会议");

    /// <summary>Gets the group that supervises village affairs (村务监督小组).</summary>
    public static Label SupervisionGroup { get; } =
        new("body/supervision-group", "supervision group", "村务监督小组");

    /// <summary>Gets the party members' assembly (党员大会).</summary>
    public static Label PartyMembersAssembly { get; } =
        new("body/party-members-assembly", "party members' assembly", "党员大会");

    /// <summary>Gets the meeting of a party group (党小组会).</summary>
    public static Label PartyGroupMeeting { get; } =
        new("body/party-group-meeting", "party group meeting", "党小组会");

    /// <summary>Gets the party branch committee (党支部委员会).</summary>
    public static Label PartyBranchCommittee { get; } =
        new("body/party-branch-committee", "party branch committee", "党支部委员会");

    /// <summary>Gets the party organisation of the village (村党组织).</summary>
    public static Label VillagePartyOrganisation { get; } =
        new("body/village-party-organisation", "village party organisation", "村党组织");

    /// <summary>Gets the party organisation of the community (社区党组织).</summary>
    public static Label CommunityPartyOrganisation { get; } =
        new("body/community-party-organisation", "community party organisation", "社区党组织");

    /// <summary>Gets the party organisation above (上级党组织).</summary>
    public static Label HigherPartyOrganisation { get; } =
        new("body/higher-party-organisation", "higher party organisation", "上级党组织");

    /// <summary>Gets the township's guidance body for elections (乡级选举工作指导机构).</summary>
    public static Label TownshipElectionGuidance { get; } =
        new(
            "body/township-election-guidance",
            "election guidance body of the township",
            "乡级选举工作指导机构"
        );

    /// <summary>Gets the party committee of the township (乡镇党委).</summary>
    public static Label TownshipPartyCommittee { get; } =
        new("body/township-party-committee", "township party committee", "乡镇党委");

    /// <summary>Gets the party work committee of the subdistrict (街道党工委).</summary>
    public static Label SubdistrictPartyWorkCommittee { get; } =
        new("body/subdistrict-party-work-committee", "subdistrict party work committee", "街道党工委");

    /// <summary>Gets the government of a city without urban areas or of an urban area (不设区的市、市辖区的人民政府).</summary>
    public static Label UrbanAreaGovernment { get; } =
        new(
            "body/urban-area-government",
            "government of the city or the urban area",
            "不设区的市、市辖区的人民政府"
        );

    /// <summary>Gets the assembly of the members of a rural collective economic organisation (成员大会).</summary>
    public static Label CollectiveAssembly { get; } =
        new("body/collective-assembly", "assembly of the collective's members", "成员大会");

    /// <summary>Gets the assembly of their delegates (成员代表大会).</summary>
    public static Label CollectiveDelegatesAssembly { get; } =
        new("body/collective-delegates-assembly", "delegates' assembly of the collective", "成员代表大会");

    /// <summary>Gets the people's congress of the place (人民代表大会).</summary>
    public static Label PeoplesCongress { get; } =
        new("body/peoples-congress", "people's congress", "人民代表大会");

    /// <summary>Gets the standing committee of the people's congress (人民代表大会常务委员会).</summary>
    public static Label PeoplesCongressStandingCommittee { get; } =
        new(
            "body/peoples-congress-standing-committee",
            "standing committee of the people's congress",
            "人民代表大会常务委员会"
        );

    /// <summary>Gets the government of the place, whatever its level (本级人民政府).</summary>
    public static Label LocalGovernment { get; } =
        new("body/local-government", "government of the place", "本级人民政府");

    /// <summary>Gets the party general branch committee (党总支部委员会).</summary>
    public static Label GeneralBranchCommittee { get; } =
        new("body/general-branch-committee", "party general branch committee", "党总支部委员会");

    /// <summary>Gets the grassroots party committee (基层党的委员会).</summary>
    public static Label PartyCommittee { get; } = new("body/party-committee", "party committee", "基层党委");

    /// <summary>Gets the village supervision committee, or another body of its kind (村务监督委员会、村务监督机构).</summary>
    public static Label VillageSupervisionCommittee { get; } =
        new("body/village-supervision-committee", "village supervision committee", "村务监督委员会");

    /// <summary>Gets the residents' supervision committee (居务监督委员会).</summary>
    public static Label ResidentsSupervisionCommittee { get; } =
        new("body/residents-supervision-committee", "residents' supervision committee", "居务监督委员会");

    /// <summary>Gets the board of a rural collective economic organisation (农村集体经济组织理事会).</summary>
    public static Label CollectiveBoard { get; } =
        new(
            "body/collective-board",
            "board of the collective economic organisation",
            "农村集体经济组织理事会"
        );

    /// <summary>Gets the supervisors of a rural collective economic organisation (监事会、监事).</summary>
    public static Label CollectiveSupervisors { get; } =
        new(
            "body/collective-supervisors",
            "supervisors of the collective economic organisation",
            "农村集体经济组织监事会"
        );

    /// <summary>Gets the rural collective economic organisation itself, where its staff work (农村集体经济组织).</summary>
    public static Label CollectiveOrganisation { get; } =
        new("body/collective-organisation", "collective economic organisation", "农村集体经济组织");

    /// <summary>Gets the unit that elected a delegate to a congress (选举单位).</summary>
    public static Label ElectingUnit { get; } =
        new("body/electing-unit", "unit that elected the delegate", "选举单位");

    /// <summary>Gets the party committee of the level of a congress (同级党的委员会).</summary>
    public static Label PartyCommitteeOfTheLevel { get; } =
        new("body/party-committee-of-the-level", "party committee of the same level", "同级党的委员会");

    /// <summary>Gets the party committee of the next higher level (上一级党的委员会).</summary>
    public static Label HigherPartyCommittee { get; } =
        new("body/higher-party-committee", "party committee of the next higher level", "上一级党的委员会");

    /// <summary>Gets the party congress (党代表大会).</summary>
    public static Label PartyCongress { get; } = new("body/party-congress", "party congress", "党代表大会");

    /// <summary>Gets the party committee of the place, as the one that sets goals (党委).</summary>
    public static Label LocalPartyCommittee { get; } =
        new("body/local-party-committee", "party committee of the place", "党委");

    /// <summary>Gets the special committee of a party committee for finance and economy (财经专门工作委员会).</summary>
    public static Label FinanceCommittee { get; } =
        new("body/finance-committee", "special committee for finance", "财经专门工作委员会");

    /// <summary>Gets the special committee of a party committee for personnel (人事专门工作委员会).</summary>
    public static Label PersonnelCommittee { get; } =
        new("body/personnel-committee", "special committee for personnel", "人事专门工作委员会");

    /// <summary>Gets the special committee of a party committee for proposals (提案专门工作委员会).</summary>
    public static Label ProposalsCommittee { get; } =
        new("body/proposals-committee", "special committee for proposals", "提案专门工作委员会");

    /// <summary>Gets the committee of a congress that reviews proposals and follows them (提案审查委员会).</summary>
    public static Label ProposalReviewCommittee { get; } =
        new("body/proposal-review-committee", "proposal review committee", "提案审查委员会");

    /// <summary>Gets the plenary committee (全委会).</summary>
    public static Label PlenaryCommittee { get; } =
        new("body/plenary-committee", "plenary committee", "全委会");

    /// <summary>Gets the standing committee (常委会).</summary>
    public static Label StandingCommittee { get; } =
        new("body/standing-committee", "standing committee", "常委会");

    /// <summary>Gets the mixed group that appraises (考核小组).</summary>
    public static Label AppraisalGroup { get; } =
        new("body/appraisal-group", "appraisal group of all sides", "由各方代表组成的工作考核小组");

    /// <summary>Gets the county's department of agriculture (县级人民政府农业农村部门).</summary>
    public static Label CountyAgriculture { get; } =
        new("body/county-agriculture", "agriculture department of the county", "县级人民政府农业部门");

    /// <summary>Gets the county's department of finance (县级人民政府财政部门).</summary>
    public static Label CountyFinance { get; } =
        new("body/county-finance", "finance department of the county", "县级人民政府财政部门");

    /// <summary>Gets the supervisory organ (监察机关).</summary>
    public static Label SupervisoryOrgan { get; } =
        new("body/supervisory-organ", "supervisory organ", "监察机关");
}
