using GrassrootsDemocracy.Elections.Before.Candidacy;

namespace GrassrootsDemocracy.Elections.Before.Process;

/// <summary>The names of the norms of an election as a process: one stage after another.</summary>
/// <remarks>
/// A rulebook states the stages it has; <see cref="Stage(Label)"/> makes one that none has thought of. Read them with
/// <see cref="Procedure.From"/> and <see cref="Id"/>.
/// </remarks>
public sealed class ProcessNorms : KindNorms
{
    internal ProcessNorms(Label kind)
        : base("election", kind, "process") { }

    /// <summary>Gets the id of the procedure.</summary>
    public string Id => Prefix;

    /// <summary>Gets the names for the notice that an election is held (选举公告).</summary>
    public StageNorms Notice => field ??= Stage("notice", "notice of the election", "选举公告");

    /// <summary>Gets the names for fixing how many members the committee has (决定具体职数).</summary>
    public StageNorms Seats => field ??= Stage("seats", "fixing the number of members", "决定成员具体职数");

    /// <summary>Gets the names for forming the election committee (推选选举委员会).</summary>
    public StageNorms Committee =>
        field ??= Stage("committee", "forming the election committee", "推选选举委员会");

    /// <summary>Gets the names for adopting the election method of the place (通过选举办法).</summary>
    public StageNorms Method => field ??= Stage("method", "adopting the election method", "通过选举办法");

    /// <summary>Gets the names for deciding whether all offices are voted on at once or one after another (确定一次或者分次投票).</summary>
    public StageNorms VotingWay =>
        field ??= Stage("voting-way", "deciding how many votes are held", "确定投票方式");

    /// <summary>Gets the names for registering the voters (选民登记).</summary>
    public StageNorms Registration => field ??= Stage("registration", "registering the voters", "选民登记");

    /// <summary>Gets the names for publishing the roll (公布选民名单).</summary>
    public StageNorms Roll => field ??= Stage("roll", "publishing the roll", "公布选民名单");

    /// <summary>Gets the names for an objection to the roll (对名单的申诉).</summary>
    public StageNorms RollObjection =>
        field ??= Stage("roll-objection", "objecting to the roll", "对选民名单的申诉");

    /// <summary>Gets the names for the ruling on each objection to the roll (处理决定).</summary>
    public StageNorms RollRuling =>
        field ??= Stage("roll-ruling", "ruling on an objection to the roll", "对申诉作出处理决定");

    /// <summary>Gets the names for nominating the candidates (提名候选人).</summary>
    public StageNorms Nomination =>
        field ??= StageBy(
            new("election-stage/nomination", "nominating the candidates", "提名候选人"),
            new CandidacyNorms(Kind).Nominators.SaidAs(
                InForm,
                (ValueList<Label> who) => (ValueList<Nominator>)[.. who.Select(one => new Nominator(one, 1))]
            )
        );

    /// <summary>Gets the names for the approval of the candidates by a higher body (候选人报批).</summary>
    public StageNorms Approval => field ??= Stage("approval", "approval of the candidates", "候选人审批");

    /// <summary>Gets the names for deliberating on the candidates (酝酿讨论).</summary>
    public StageNorms Deliberation =>
        field ??= Stage("deliberation", "deliberating on the candidates", "酝酿候选人");

    /// <summary>Gets the names for the sign-up of those who nominate themselves (自荐报名).</summary>
    public StageNorms SelfNomination =>
        field ??= Stage("self-nomination", "self-nomination sign-up", "自荐报名");

    /// <summary>Gets the names for reviewing the qualifications of those who stand (资格审查).</summary>
    public StageNorms Review => field ??= Stage("review", "reviewing the qualifications", "资格审查");

    /// <summary>Gets the names for publishing the formal candidates (公布正式候选人名单).</summary>
    public StageNorms CandidateList =>
        field ??= Stage("candidate-list", "publishing the formal candidates", "公布正式候选人名单");

    /// <summary>Gets the names for publishing those who nominated themselves (公布自荐人名单).</summary>
    public StageNorms SelfNominatedList =>
        field ??= Stage("self-nominated-list", "publishing the self-nominated", "公布自荐人名单");

    /// <summary>Gets the names for the withdrawal of a formal candidate (正式候选人不愿接受提名).</summary>
    public StageNorms Withdrawal =>
        field ??= Stage("withdrawal", "withdrawal of a formal candidate", "正式候选人退出");

    /// <summary>Gets the names for confirming each withdrawal and publishing it (确认并公告).</summary>
    public StageNorms WithdrawalNotice =>
        field ??= Stage("withdrawal-notice", "confirming a withdrawal", "确认并公告退出");

    /// <summary>Gets the names for fixing time, place, way and staff of the vote (确定并公布投票时间、地点、方式和工作人员).</summary>
    public StageNorms Arrangement =>
        field ??= Stage("arrangement", "fixing the arrangements for the vote", "公布投票安排");

    /// <summary>Gets the names for the request to make a campaign speech (要求发表竞职演说).</summary>
    public StageNorms SpeechRequest =>
        field ??= Stage("speech-request", "asking to make a campaign speech", "申请发表竞职演说");

    /// <summary>Gets the names for the meeting of those who stand with the voters (与村民见面).</summary>
    public StageNorms MeetingTheVoters =>
        field ??= Stage("meeting-the-voters", "meeting the voters", "与选民见面");

    /// <summary>Gets the names for the request for a proxy vote (委托投票申请).</summary>
    public StageNorms ProxyRequest =>
        field ??= Stage("proxy-request", "asking for a proxy vote", "提出委托投票");

    /// <summary>Gets the names for publishing principals and proxy holders (公布委托人和受委托人名单).</summary>
    public StageNorms ProxyList =>
        field ??= Stage("proxy-list", "publishing the proxies", "公布委托投票名单");

    /// <summary>Gets the names for the approval and publication of the mobile ballot boxes (流动票箱).</summary>
    public StageNorms MobileBoxes =>
        field ??= Stage("mobile-boxes", "approving the mobile ballot boxes", "批准流动票箱");

    /// <summary>Gets the names for the vote itself; its day is election day (选举日).</summary>
    public StageNorms Polling => field ??= Stage("polling", "polling day", "选举日");

    /// <summary>Gets the names for opening the boxes and counting (开箱计票).</summary>
    public StageNorms Count => field ??= Stage("count", "the count", "计票");

    /// <summary>Gets the names for announcing the result on the spot (当场公布选举结果).</summary>
    public StageNorms Announcement =>
        field ??= Stage("announcement", "announcing the result", "公布选举结果");

    /// <summary>Gets the names for publishing those elected after their review (公布当选人名单).</summary>
    public StageNorms ElectedList =>
        field ??= Stage("elected-list", "publishing those elected", "公布当选人名单");

    /// <summary>Gets the names for the further election for seats that are left (另行选举).</summary>
    public StageNorms FurtherElection =>
        field ??= Stage("further-election", "the further election", "另行选举");

    /// <summary>Gets the names for the handover from the old committee to the new (工作移交).</summary>
    public StageNorms Handover => field ??= Stage("handover", "the handover", "工作移交");

    /// <summary>Gets the names for filing the papers of the election (建立选举工作档案).</summary>
    public StageNorms Records =>
        field ??= Stage("records", "filing the election records", "建立选举工作档案");

    /// <summary>Gets the names for asking that the election be held later (提出延期换届选举).</summary>
    public StageNorms Postponement =>
        field ??= Stage("postponement", "asking for a later election", "提出延期换届选举");

    /// <summary>Gets the names for the consent to it (同意延期).</summary>
    public StageNorms PostponementConsent =>
        field ??= Stage("postponement-consent", "consenting to a later election", "同意延期换届选举");

    /// <summary>Gets the names for its approval by an authority (批准延期).</summary>
    public StageNorms PostponementApproval =>
        field ??= StageBy(
            new("election-stage/postponement-approval", "approving a later election", "批准延期换届选举"),
            TermNorms.ApprovalOf(Kind)
        );

    /// <summary>Gets the names for handing the elected their certificates (颁发当选证书).</summary>
    public StageNorms Certificates =>
        field ??= Stage("certificates", "handing the elected their certificates", "颁发当选证书");

    /// <summary>Gets the names for sealing and keeping the ballots (封存选票).</summary>
    public StageNorms SealedBallots => field ??= Stage("sealed-ballots", "sealing the ballots", "封存选票");

    /// <summary>Gets the names for handing over the seal, where that comes before the rest (移交公章).</summary>
    public StageNorms SealHandover => field ??= Stage("seal-handover", "handing over the seal", "移交公章");

    /// <summary>Gets the names for the end of the election committee (选举委员会履行职责的期限).</summary>
    public StageNorms CommitteeEnds =>
        field ??= Stage("committee-ends", "the end of the election committee", "选举委员会履职终止");

    /// <summary>Gets the names for calling the meeting that declares the end of an office (召集会议宣布).</summary>
    public StageNorms EndingMeeting =>
        field ??= Stage(
            "ending-meeting",
            "calling the meeting on the end of an office",
            "召集会议宣布职务终止"
        );

    /// <summary>Gets the names for declaring that an office has ended of itself (宣布职务自行终止).</summary>
    public StageNorms EndingDeclared =>
        field ??= Stage("ending-declared", "declaring the end of an office", "宣布职务自行终止");

    /// <summary>Gets the names for announcing that somebody resigned (辞职的公告).</summary>
    public StageNorms ResignationNotice =>
        field ??= Stage("resignation-notice", "announcing a resignation", "公告成员辞职");

    /// <summary>Gets the names for checking the reasons and the signatures of a recall petition (核实罢免理由和联名情况).</summary>
    public StageNorms RecallCheck =>
        field ??= Stage("recall-check", "checking a recall petition", "核实罢免理由和联名情况");

    /// <summary>Gets the names for the vote on a recall (罢免表决).</summary>
    public StageNorms RecallVote => field ??= Stage("recall-vote", "the vote on a recall", "罢免表决");

    /// <summary>Gets the names for announcing the result of a vote on a recall (公布罢免表决结果).</summary>
    public StageNorms RecallResult =>
        field ??= Stage("recall-result", "announcing the result on a recall", "公布罢免表决结果");

    /// <summary>Gets the names for the vote in a by-election (补选).</summary>
    public StageNorms ByElection => field ??= Stage("by-election", "holding the by-election", "举行补选");

    /// <summary>Gets the names for announcing the result of a by-election (公布补选结果).</summary>
    public StageNorms ByElectionResult =>
        field ??= Stage("by-election-result", "announcing the result of a by-election", "公布补选结果");

    /// <summary>Names the norms of a stage that is not among these.</summary>
    /// <param name="stage">The stage.</param>
    /// <returns>The names of its norms, as part of this election.</returns>
    public StageNorms Stage(Label stage) =>
        new(Id, Guard.Against.Null(stage), new StageOfElection(Kind, stage));

    private StageNorms StageBy(Label stage, NormName<ValueList<Label>> actors) =>
        new(Id, stage, new StageOfElection(Kind, stage)) { Actors = actors };

    // Who may nominate, however many of them it takes.
    private static Norm<ValueList<Label>> InForm(Norm<ValueList<Nominator>> nominators) =>
        new([.. nominators.Value.Select(of => of.Who)], nominators.Source, nominators.Latitude)
        {
            Items =
            [
                .. nominators.Items.Select(item => new Norm<Label>(
                    ((Norm<Nominator>)item).Value.Who,
                    item.Source,
                    item.Latitude
                )),
            ],
        };

    private StageNorms Stage(string key, string english, string chinese) =>
        Stage(new($"election-stage/{key}", english, chinese));
}
