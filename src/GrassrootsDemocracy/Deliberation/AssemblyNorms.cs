using System.Collections.Concurrent;

namespace GrassrootsDemocracy.Deliberation;

/// <summary>The names of the norms that one kind of meeting is called and decides by.</summary>
/// <remarks>
/// Every kind has the same norms under names of its own. A host whose rulebook knows another body makes an instance of its
/// own. What holds for one kind of matter only is stated under <see cref="For"/>.
/// </remarks>
/// <param name="kind">The kind, such as <see cref="Bodies.VillagersAssembly"/>.</param>
public sealed class AssemblyNorms(Label kind) : KindNorms("deliberation", kind)
{
    private readonly ConcurrentDictionary<string, AssemblyNorms> _matters = new(StringComparer.Ordinal);

    /// <summary>Gets the names for the villagers' assembly (村民会议).</summary>
    public static AssemblyNorms VillagersAssembly { get; } = new(Bodies.VillagersAssembly);

    /// <summary>Gets the names for the villagers' delegates' assembly (村民代表会议).</summary>
    public static AssemblyNorms VillagersDelegatesAssembly { get; } = new(Bodies.VillagersDelegatesAssembly);

    /// <summary>Gets the names for the villagers' group meeting (村民小组会议).</summary>
    public static AssemblyNorms VillagersGroupMeeting { get; } = new(Bodies.VillagersGroupMeeting);

    /// <summary>Gets the names for the residents' assembly (居民会议).</summary>
    public static AssemblyNorms ResidentsAssembly { get; } = new(Bodies.ResidentsAssembly);

    /// <summary>Gets the names for the residents' delegates' assembly (居民代表会议).</summary>
    public static AssemblyNorms ResidentsDelegatesAssembly { get; } = new(Bodies.ResidentsDelegatesAssembly);

    /// <summary>Gets the names for the party members' assembly (党员大会).</summary>
    public static AssemblyNorms PartyMembersAssembly { get; } = new(Bodies.PartyMembersAssembly);

    /// <summary>Gets the names for the party branch committee (党支部委员会).</summary>
    public static AssemblyNorms PartyBranchCommittee { get; } = new(Bodies.PartyBranchCommittee);

    /// <summary>Gets the names for a meeting of the villagers' committee (村民委员会会议).</summary>
    public static AssemblyNorms VillagersCommittee { get; } = new(Bodies.VillagersCommittee);

    /// <summary>Gets the names for a meeting of the residents' committee (居民委员会会议).</summary>
    public static AssemblyNorms ResidentsCommittee { get; } = new(Bodies.ResidentsCommittee);

    /// <summary>Gets the names for the joint meeting of the two committees (两委联席会议).</summary>
    public static AssemblyNorms TwoCommittees { get; } = new(Bodies.TwoCommittees);

    /// <summary>Gets the names for the assembly of a rural collective economic organisation's members (成员大会).</summary>
    public static AssemblyNorms CollectiveAssembly { get; } = new(Bodies.CollectiveAssembly);

    /// <summary>Gets the names for the assembly of their delegates (成员代表大会).</summary>
    public static AssemblyNorms CollectiveDelegatesAssembly { get; } =
        new(Bodies.CollectiveDelegatesAssembly);

    /// <summary>Gets the names for the board of such an organisation (理事会).</summary>
    public static AssemblyNorms CollectiveBoard { get; } = new(Bodies.CollectiveBoard);

    /// <summary>Gets the names for the plenary committee (全委会).</summary>
    public static AssemblyNorms PlenaryCommittee { get; } = new(Bodies.PlenaryCommittee);

    /// <summary>Gets the names for the standing committee (常委会).</summary>
    public static AssemblyNorms StandingCommittee { get; } = new(Bodies.StandingCommittee);

    /// <summary>Gets the names for the party congress (党代表大会).</summary>
    public static AssemblyNorms PartyCongress { get; } = new(Bodies.PartyCongress);

    /// <summary>Gets the kind of matter that the names are for; <see langword="null"/> when they are for all alike.</summary>
    public Label? Matter { get; private init; }

    /// <summary>Gets the name for the ways to make up the meeting, any of which will do: who attends, and how many must be present at a vote.</summary>
    public NormName<ValueList<AttendanceBasis>> Opening =>
        field ??= Name(
            "opening",
            Order.AnyWillDo<AttendanceBasis>(
                way => way.Who,
                (one, other) => Order.Quotas(one.Quota, other.Quota)
            ),
            "ways to make up the meeting",
            "参加方式和到会比例"
        );

    /// <summary>Gets the name for the share of votes for a motion that adopts it.</summary>
    public NormName<Quota> Majority =>
        field ??= VoteShare("majority", "votes that adopt a motion", "通过所需票数");

    /// <summary>Gets the name for the quorums that must be reached besides, all of them, each of those whom it names (同时须达到的到会比例).</summary>
    public NormName<ValueList<AttendanceBasis>> FurtherQuorums =>
        field ??= Name(
            "further-quorums",
            Order.AllRequired<AttendanceBasis>(
                way => way.Who,
                (one, other) => Order.Quotas(one.Quota, other.Quota)
            ),
            "quorums besides",
            "同时须达到的到会比例"
        );

    /// <summary>Gets the name for the shares of votes that must be reached besides, all of them, such as half of all delegates (另须达到的赞成比例).</summary>
    public NormName<ValueList<Quota>> FurtherMajorities =>
        field ??= Name(
            "further-majorities",
            Order.AllRequired<Quota>(quota => quota.Of, Order.Quotas),
            "votes that adopt a motion besides",
            "另须达到的赞成比例"
        );

    /// <summary>Gets the name for what more votes than there can be mean.</summary>
    public NormName<ExcessRule> ExcessBallots =>
        field ??= Name<ExcessRule>(
            "excess-ballots",
            ExcessRule.Compare,
            "more votes than there can be",
            "票数多于人数"
        );

    /// <summary>Gets the name for whether the vote is secret (无记名投票).</summary>
    public NormName<bool> Secret => field ??= Must("secret", "secret vote", "无记名投票");

    /// <summary>Gets the name for whether one may vote for another (委托).</summary>
    public NormName<bool> Proxies => field ??= Name<bool>("proxies", "votes cast for others", "委托表决");

    /// <summary>Gets the name for who may vote for another.</summary>
    public NormName<ValueList<Label>> ProxyHolders =>
        field ??= AnyOf("proxy-holders", "who may vote for another", "受托人");

    /// <summary>Gets the name for for how many others one may vote at most.</summary>
    public NormName<int> ProxiesPerHolder =>
        field ??= AtMost("proxies-per-holder", "most others one may vote for", "每人接受委托的上限").From(0);

    /// <summary>Gets the name for whether one may take part without coming, as online.</summary>
    public NormName<bool> Remote =>
        field ??= Name<bool>("remote", "taking part without coming", "不到会参加");

    /// <summary>Gets the name for who calls the meeting, any of which may (召集).</summary>
    public NormName<ValueList<Label>> CalledBy =>
        field ??= AnyOf("called-by", "who calls the meeting", "召集人");

    /// <summary>Gets the name for who is in the chair, any of which may be (主持).</summary>
    public NormName<ValueList<Label>> ChairedBy =>
        field ??= AnyOf("chaired-by", "who is in the chair", "主持人");

    /// <summary>Gets the name for the ways to ask for a meeting that must then be called, any of which is enough (提议).</summary>
    public NormName<ValueList<PetitionRoute>> Request =>
        field ??= Name<ValueList<PetitionRoute>>(
            "request",
            PetitionRoute.Order,
            "who can ask for a meeting",
            "提议召集会议"
        );

    /// <summary>Gets the name for within what time after it was asked for the meeting is held.</summary>
    public NormName<TimeLimit> HeldWithin =>
        field ??= Name<TimeLimit>(
            "held-within",
            TimeLimit.ShorterIsStricter,
            "time within which a meeting asked for is held",
            "应提议召开会议的期限"
        );

    /// <summary>Gets the name for how long before the meeting people are told (通知).</summary>
    public NormName<TimeLimit> Notice =>
        field ??= Name<TimeLimit>(
            "notice",
            TimeLimit.LongerIsStricter,
            "notice before the meeting",
            "会议通知"
        );

    /// <summary>Gets the name for whether special circumstances allow a shorter notice (临时通知).</summary>
    public NormName<bool> EmergencyNotice =>
        field ??= May("emergency-notice", "shorter notice in special circumstances", "特殊情况临时通知");

    /// <summary>Gets the name for how long before the meeting the papers can be read.</summary>
    public NormName<TimeLimit> Papers =>
        field ??= Name<TimeLimit>(
            "papers",
            TimeLimit.LongerIsStricter,
            "papers before the meeting",
            "会前材料"
        );

    /// <summary>Gets the name for whether it may meet in several parts, whose numbers are added (分片区召开).</summary>
    public NormName<bool> InParts => field ??= Name<bool>("in-parts", "meeting in parts", "分片区召开会议");

    /// <summary>Gets the name for who is not counted in the whole, for any of these reasons (不计算在总数内).</summary>
    public NormName<ValueList<Label>> LeftOut =>
        field ??= AnyOf("left-out", "who is not counted in the whole", "不计算在总数内的人员");

    /// <summary>Gets the name for who puts a matter up, any of which may (提名、提请).</summary>
    public NormName<ValueList<Label>> TabledBy =>
        field ??= AnyOf("tabled-by", "who puts a matter up", "议题的提出");

    /// <summary>Gets the name for what a delegation to this body says, such as its matters and its term (授权事项、授权期限).</summary>
    public NormName<ValueList<Label>> DelegationNames =>
        field ??= AllOf("delegation-names", "what a delegation says", "授权应当明确的事项");

    /// <summary>Gets the name for who decides a matter on which this meeting is too divided to, any of which may (提交讨论决定).</summary>
    public NormName<ValueList<Label>> PassedUpTo =>
        field ??= AnyOf("passed-up-to", "who decides where it cannot", "难以形成决议的事项的提交");

    /// <summary>Gets the name for who may change a decision of this meeting, any of which may (更改决定).</summary>
    public NormName<ValueList<Label>> ChangedBy =>
        field ??= AnyOf("changed-by", "who changes its decisions", "决定的更改");

    /// <summary>Gets the name for the kinds of matters that may be carried out only after this assembly decided them.</summary>
    public NormName<ValueList<Label>> ReservedMatters =>
        field ??= AllOf("reserved-matters", "matters reserved to this assembly", "须经本会议讨论决定的事项");

    /// <summary>Gets the name for the kinds of matters that the law gives to this body itself, so that nobody need delegate them.</summary>
    public NormName<ValueList<Label>> OwnMatters =>
        field ??= AllOf("own-matters", "matters that the law gives to this body", "依法由本会议决定的事项");

    /// <summary>Gets the name for whose delegation this body acts on (授权).</summary>
    public NormName<Label> DelegatedBy =>
        field ??= Name<Label>("delegated-by", "whose delegation it acts on", "授权的会议");

    /// <summary>Gets the name for the kinds of matters that may be delegated to this body.</summary>
    public NormName<ValueList<Label>> Delegable =>
        field ??= Name(
            "delegable",
            Order.ExactlyThese<Label>(),
            "matters that may be delegated to it",
            "可以授权的事项"
        );

    /// <summary>Gets the name for the kinds of matters that may not be delegated to this body.</summary>
    public NormName<ValueList<Label>> NotDelegable =>
        field ??= AllOf("not-delegable", "matters that may not be delegated to it", "不得授权的事项");

    /// <summary>
    /// Gets the name for the meetings that this body answers to (负责并报告工作): what is theirs to decide it cannot decide in their
    /// stead.
    /// </summary>
    public NormName<ValueList<Label>> AnswersTo => field ??= PartOf(AnsweringNorms.For(Kind).AnswersTo);

    /// <summary>Gets the name for who studies important matters before the meeting decides them, any of which may (先经研究讨论).</summary>
    public NormName<ValueList<Label>> StudiedFirstBy =>
        field ??= AnyOf("studied-first-by", "who studies important matters first", "先行研究讨论的组织");

    /// <summary>Gets the name for who may attend without a vote (列席).</summary>
    public NormName<ValueList<Label>> Guests =>
        field ??= Name("guests", Order.ExactlyThese<Label>(), "who may attend without a vote", "列席人员");

    /// <summary>Gets the name for with whom a decision is filed, any of which will do (备案).</summary>
    public NormName<ValueList<Label>> FiledWith =>
        field ??= AnyOf("filed-with", "with whom decisions are filed", "备案机关");

    /// <summary>Gets the name for what a document that it adopts must provide for, all of it (应当规定的内容).</summary>
    public NormName<ValueList<Label>> Contents =>
        field ??= AllOf("contents", "what a document that it adopts provides for", "应当规定的内容");

    /// <summary>Gets the name for what its decisions may not contradict or hurt, none of it (不得相抵触、不得侵犯).</summary>
    public NormName<ValueList<Label>> NotAgainst =>
        field ??= AllOf("not-against", "what its decisions may not contradict", "决定不得抵触、侵犯的内容");

    /// <summary>Gets the name for the kinds of matters of which another law may provide otherwise, and then goes before (另有规定的，依照其规定).</summary>
    public NormName<ValueList<Label>> YieldsOn =>
        field ??= AnyOf(
            "yields-on",
            "matters on which another law goes before",
            "法律另有规定时依照其规定的事项"
        );

    /// <summary>Gets the name for how often the meeting is held.</summary>
    public NormName<Cadence> HeldEvery => field ??= PartOf(HowOften.Meets(Kind));

    /// <summary>Gets the name for what the minutes hold (会议记录).</summary>
    public NormName<ValueList<Label>> MinutesHold =>
        field ??= AllOf("minutes-hold", "what the minutes hold", "会议记录内容");

    /// <summary>Finds the names for one kind of matter, under which the norms for all matters hold unless one is stated for this.</summary>
    /// <param name="matter">The kind of matter, such as <see cref="MatterKinds.Budget"/>.</param>
    /// <returns>The names; always the same for labels of one id.</returns>
    /// <exception cref="InvalidOperationException">These names are for a kind of matter already.</exception>
    public AssemblyNorms For(Label matter)
    {
        Guard.Against.Null(matter);
        return Matter is null
            ? _matters.GetOrAdd(matter.Id, _ => new(Kind) { Matter = matter, Part = (matter.Key, matter) })
            : throw new InvalidOperationException(
                $"These names are for {Matter} already: ask those of the kind of meeting for {matter}."
            );
    }
}
