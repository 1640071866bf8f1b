namespace GrassrootsDemocracy.Forums;

/// <summary>
/// The names of the norms on what is held again and again for people to speak and be heard: forums, talk days, inquiry and
/// reception days, joint meetings, and the life of a party branch.
/// </summary>
/// <remarks>
/// All have the same names, and a rulebook states of each what its text says. How often a body meets is the norm that its
/// meetings read too, and how often an appraisal is held that of appraisals: one article, one name.
/// </remarks>
/// <param name="kind">What is held, such as <see cref="Undertakings.TalkDays"/>, or the body that meets.</param>
public sealed class ForumNorms(Label kind) : KindNorms("forum", kind)
{
    /// <summary>Gets the names for the forum of party members (党员讲坛).</summary>
    public static ForumNorms MemberForum { get; } = new(Undertakings.MemberForum);

    /// <summary>Gets the names for the forum of farmers (农民讲坛).</summary>
    public static ForumNorms FarmerForum { get; } = new(Undertakings.FarmerForum);

    /// <summary>Gets the names for talk days (逢四说事).</summary>
    public static ForumNorms TalkDays { get; } = new(Undertakings.TalkDays);

    /// <summary>Gets the names for the monthly inquiry day (民情质询日).</summary>
    public static ForumNorms InquiryDay { get; } = new(Undertakings.InquiryDay);

    /// <summary>Gets the names for the reception day of delegates (党代表接访日).</summary>
    public static ForumNorms ReceptionDay { get; } = new(Undertakings.ReceptionDay);

    /// <summary>Gets the names for the reception day of the secretary (书记接待日).</summary>
    public static ForumNorms SecretaryReceptionDay { get; } = new(Undertakings.SecretaryReceptionDay);

    /// <summary>Gets the names for the joint meeting of units (联席会议).</summary>
    public static ForumNorms JointMeeting { get; } = new(Undertakings.JointMeeting);

    /// <summary>Gets the names for the assembly of a branch's members (党员大会).</summary>
    public static ForumNorms PartyMembersAssembly { get; } = new(Bodies.PartyMembersAssembly);

    /// <summary>Gets the names for the meeting of a branch's committee (支委会).</summary>
    public static ForumNorms PartyBranchCommittee { get; } = new(Bodies.PartyBranchCommittee);

    /// <summary>Gets the names for the meeting of a party group (党小组会).</summary>
    public static ForumNorms PartyGroupMeeting { get; } = new(Bodies.PartyGroupMeeting);

    /// <summary>Gets the names for the class (党课).</summary>
    public static ForumNorms PartyClass { get; } = new(Undertakings.PartyClass);

    /// <summary>Gets the names for the topical day (主题党日).</summary>
    public static ForumNorms TopicalDay { get; } = new(Undertakings.TopicalDay);

    /// <summary>Gets the names for the appraisal of members (民主评议党员).</summary>
    public static ForumNorms MemberAppraisal { get; } = new(Undertakings.MemberAppraisal);

    /// <summary>Gets what a branch holds, all of it, in the order of its regulation (三会一课、主题党日、民主评议党员).</summary>
    public static ValueList<Label> BranchLife { get; } =
    [
        Bodies.PartyMembersAssembly,
        Bodies.PartyBranchCommittee,
        Bodies.PartyGroupMeeting,
        Undertakings.PartyClass,
        Undertakings.TopicalDay,
        Undertakings.MemberAppraisal,
    ];

    /// <summary>Gets the id of the procedure that each matter goes through which is raised there.</summary>
    public string MatterId => $"{Prefix}.matter";

    /// <summary>Gets the name for how often it is held, or on which days.</summary>
    public NormName<Cadence> Every =>
        field ??=
            Kind.Family is "body" ? HowOften.Meets(Kind)
            : Kind == Undertakings.MemberAppraisal ? HowOften.Appraised(Kind)
            : Name<Cadence>("every", Cadence.Compare, "how often it is held", "举办次数");

    /// <summary>Gets the name for whether it may be held ad hoc as well (临时动议).</summary>
    public NormName<bool> AdHoc => field ??= May("ad-hoc", "may be held ad hoc", "可以临时动议");

    /// <summary>Gets the name for whether its days are fixed beforehand (定期、固定日期).</summary>
    public NormName<bool> DaysFixed =>
        field ??= Must("days-fixed", "days are fixed beforehand", "应当事先确定日期");

    /// <summary>Gets the name for who fixes its days, any of which may.</summary>
    public NormName<ValueList<Label>> DaysFixedBy =>
        field ??= AnyOf("days-fixed-by", "who fixes the days", "日期的确定者");

    /// <summary>Gets the name for whether its place is fixed (定点).</summary>
    public NormName<bool> PlaceFixed => field ??= Must("place-fixed", "place is fixed", "应当固定地点");

    /// <summary>Gets the name for who leads it, any of which may (带领、主持).</summary>
    public NormName<ValueList<Label>> LedBy => field ??= AnyOf("led-by", "who leads it", "带领者");

    /// <summary>Gets the name for whether people are on duty in turn (轮流值班).</summary>
    public NormName<bool> InTurn => field ??= Must("in-turn", "duty is taken in turn", "应当轮流值班");

    /// <summary>Gets the name for whether it is recorded who stands in for whom (替班记录).</summary>
    public NormName<bool> Substitutions =>
        field ??= Must("substitutions", "substitutions are recorded", "替班应当记录");

    /// <summary>Gets the name for who the main speaker is, any of which may be (主讲人).</summary>
    public NormName<ValueList<Label>> MainSpeaker =>
        field ??= AnyOf("main-speaker", "who the main speaker is", "主讲人");

    /// <summary>Gets the name for whether others may speak after the main speaker (补讲).</summary>
    public NormName<bool> Supplementary =>
        field ??= May("supplementary", "others may speak as well", "可以补讲");

    /// <summary>Gets the name for the times of day at which it is mostly held.</summary>
    public NormName<ValueList<Label>> TimesOfDay =>
        field ??= AnyOf("times-of-day", "times at which it is mostly held", "主要举办时段");

    /// <summary>Gets the name for how large a share of the times are at those times of day.</summary>
    public NormName<Threshold> TimesShare =>
        field ??= Name<Threshold>(
            "times-share",
            static (value, other) => value.ComparedWith(other),
            "share held at those times",
            "该时段所占比例"
        );

    /// <summary>Gets the name for what it is about, all of it over the time, such as topics or ways of working together.</summary>
    public NormName<ValueList<Label>> Contents => field ??= AllOf("contents", "what it covers", "内容");

    /// <summary>Gets the name for through how many kinds of channels people are invited at least (多种形式).</summary>
    public NormName<int> LeastChannels =>
        field ??= AtLeast("least-channels", "kinds of channels at least", "邀请形式至少种数").From(1);

    /// <summary>Gets the name for whether questions are answered on the spot (当场答复).</summary>
    public NormName<bool> OnTheSpot =>
        field ??= Must("on-the-spot", "questions are answered on the spot", "应当当场答复");

    /// <summary>Gets the name for who answers, any of which may.</summary>
    public NormName<ValueList<Label>> AnsweredBy => field ??= AnyOf("answered-by", "who answers", "答复者");

    /// <summary>Gets the name for whether none of the member units is above another (组织关系不相隶属).</summary>
    public NormName<bool> NoHierarchy =>
        field ??= Must("no-hierarchy", "no member unit is above another", "成员单位互不隶属");

    /// <summary>Gets the name for whether each member unit has a liaison officer (联络员).</summary>
    public NormName<bool> Officers =>
        field ??= Must("officers", "each member unit has a liaison officer", "成员单位应当有联络员");

    /// <summary>Gets the name for how often opinions are collected (定期的意见征集).</summary>
    public NormName<Cadence> OpinionsEvery =>
        field ??= Name<Cadence>(
            "opinions-every",
            Cadence.Compare,
            "how often opinions are collected",
            "意见征集次数"
        );

    /// <summary>Gets the names for writing a matter down (登记).</summary>
    public StageNorms Registration => field ??= Stage(ForumStages.Registration);

    /// <summary>Gets the names for handling a matter (处理).</summary>
    public StageNorms Handling => field ??= Stage(ForumStages.Handling);

    /// <summary>Gets the names for closing a matter: it is settled, or passed on to those who can (办结).</summary>
    public StageNorms Closing => field ??= Stage(ForumStages.Closing);

    private StageNorms Stage(Label stage) => new(MatterId, stage, new StageOfWhole(Kind, stage));
}
