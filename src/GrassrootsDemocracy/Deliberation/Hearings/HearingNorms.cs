namespace GrassrootsDemocracy.Deliberation.Hearings;

/// <summary>The names of the norms on hearings (听证会): before which decisions, who takes part, what becomes of what they say.</summary>
/// <remarks>A rulebook that hears matters at a level of its own makes an instance of its own with a new label.</remarks>
/// <param name="level">The level, such as <see cref="HearingLevels.Village"/>.</param>
public sealed class HearingNorms(Label level) : NormGroup("deliberation.hearing", level)
{
    /// <summary>Gets the names for hearings in a residential community (社区).</summary>
    public static HearingNorms Community { get; } = new(HearingLevels.Community);

    /// <summary>Gets the names for hearings of the county (县).</summary>
    public static HearingNorms County { get; } = new(HearingLevels.County);

    /// <summary>Gets the names for hearings of the town (镇).</summary>
    public static HearingNorms Town { get; } = new(HearingLevels.Town);

    /// <summary>Gets the names for hearings of the village (村).</summary>
    public static HearingNorms Village { get; } = new(HearingLevels.Village);

    /// <summary>Gets the names for hearings of a villagers' group (村民小组).</summary>
    public static HearingNorms VillagersGroup { get; } = new(HearingLevels.VillagersGroup);

    /// <summary>Gets the names for hearings on major administrative decisions of a local government (重大行政决策).</summary>
    public static HearingNorms AdministrativeDecision { get; } = new(HearingLevels.AdministrativeDecision);

    /// <summary>Gets the level.</summary>
    public Label Level { get; } = level;

    /// <summary>Gets the name for the kinds of matter that must be heard before they are decided.</summary>
    public NormName<ValueList<Label>> Kinds =>
        field ??= AllOf("kinds", "matters to be heard before they are decided", "决定前须听证的事项");

    /// <summary>
    /// Gets the name for the forms of hearing the people of which any one is enough; with
    /// <see cref="HearingForms.Other"/> in the list a form that it does not name is enough too.
    /// </summary>
    public NormName<ValueList<Label>> Forms =>
        field ??= AnyOf("forms", "forms of hearing the people", "听取意见的形式");

    /// <summary>Gets the name for whether every side concerned must have somebody at the hearing.</summary>
    public NormName<bool> AllSides =>
        field ??= Must("all-sides", "every side concerned takes part", "相关各方均有代表参加");

    /// <summary>Gets the name for the sides that take part: how many of each, and how they are chosen.</summary>
    public NormName<ValueList<HearingSide>> Sides =>
        field ??= Name(
            "sides",
            Order.AllRequired<HearingSide>(
                side => side.Side,
                (one, other) => HearingSide.CompareLists([one], [other])
            ),
            "sides that take part",
            "参加听证的各方"
        );

    /// <summary>Gets the name for how many take part in all.</summary>
    public NormName<CountRange> Participants =>
        field ??= Range("participants", "number of participants", "参加人人数").NotNone();

    /// <summary>Gets the name for by how many the largest side may outnumber the smallest; none when they must be equal.</summary>
    public NormName<int> MostApart =>
        field ??= AtMost("most-apart", "by how many a side may outnumber another", "各方人数最多相差")
            .From(0);

    /// <summary>Gets the name for the steps of the hearing in their order.</summary>
    public NormName<ValueList<Label>> Steps =>
        field ??= Name<ValueList<Label>>("steps", "steps of the hearing", "听证程序").NotEmpty();

    /// <summary>Gets the name for whether the hearing is held in public (公开举行).</summary>
    public NormName<bool> IsPublic => field ??= Must("public", "held in public", "公开举行");

    /// <summary>Gets the name for whether those who took part sign the record (签字).</summary>
    public NormName<bool> RecordSigned =>
        field ??= Must("record-signed", "record signed by the participants", "参加人在记录上签字");

    /// <summary>Gets the name for whether every statement has its answer, with the reason where it is not adopted.</summary>
    public NormName<bool> Answered => field ??= Must("answered", "every statement answered", "逐条答复意见");

    /// <summary>Gets the name for how long the public may comment on a published draft (公开征求意见).</summary>
    public NormName<TimeLimit> CommentsFor =>
        field ??= Name<TimeLimit>(
                "comments-for",
                TimeLimit.LastingLongerIsStricter,
                "time for public comments",
                "公开征求意见期限"
            )
            .NotAtOnce();

    /// <summary>Gets the name for whether that time may be shorter when the reason is published with the draft.</summary>
    public NormName<bool> ShorterCommentsIfExplained =>
        field ??= May(
            "shorter-comments-if-explained",
            "time for comments may be shorter if explained",
            "说明理由可缩短征求意见期限"
        );

    /// <summary>Gets the name for the rights of the people before the hearing, such as to know (知情权).</summary>
    public NormName<ValueList<Label>> RightsBefore =>
        field ??= AllOf("rights-before", "rights before the hearing", "事前的权利");

    /// <summary>Gets the name for the rights of the people at the hearing, such as to discuss (议事权).</summary>
    public NormName<ValueList<Label>> RightsAt =>
        field ??= AllOf("rights-at", "rights at the hearing", "议事时的权利");

    /// <summary>Gets the name for the rights of the people after the decision, such as to supervise (监督权).</summary>
    public NormName<ValueList<Label>> RightsAfter =>
        field ??= AllOf("rights-after", "rights after the decision", "决定后的权利");

    /// <summary>Gets the name for who is in the chair (主持人), any of which may be.</summary>
    public NormName<ValueList<Label>> ChairedBy =>
        field ??= AnyOf("chaired-by", "who is in the chair", "主持人");

    /// <summary>Gets the name for what the choice of the participants looks at, all of it (选择参加人应当考虑的因素).</summary>
    public NormName<ValueList<Label>> ChosenFor =>
        field ??= AllOf("chosen-for", "what the choice of participants looks at", "选择参加人的因素");

    /// <summary>Gets the name for what those who take part must do, all of it (参加人的义务).</summary>
    public NormName<ValueList<Label>> Duties =>
        field ??= AllOf("duties", "what those who take part must do", "参加人的义务");

    /// <summary>Gets the name for whether one matter is heard once only (不得重复举行).</summary>
    public NormName<bool> OnceOnly => field ??= Must("once-only", "one matter is heard once", "不得重复听证");

    /// <summary>Gets the name for whether what came of it is adopted unless there is good reason (无正当理由的，应当采纳).</summary>
    public NormName<bool> Heeded =>
        field ??= Must(
            "heeded",
            "its result is adopted unless there is good reason",
            "无正当理由应当采纳结果"
        );

    /// <summary>Gets the name for how many must have opposed the matter at the hearing for it to be held back from the ballot.</summary>
    public NormName<Quota> HeldBack =>
        field ??= VoteShare("held-back", "opponents who hold a matter back", "缓议所需反对人数");

    /// <summary>Gets the names for the hearing as a process, from tabling to following up.</summary>
    public HearingProcessNorms Process => field ??= new(Level);
}
