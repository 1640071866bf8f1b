namespace GrassrootsDemocracy.Accountability.Appraisals;

/// <summary>
/// The names of the norms on an appraisal (民主评议、民主测评): of whom, by whom, how often, told how, by which marks, and what
/// follows.
/// </summary>
/// <remarks>What ends an office of an elected member is no norm of this room: the result is a fact for the end of an office.</remarks>
/// <param name="kind">The body whose members are appraised, or an undertaking such as appraising party members.</param>
public sealed class AppraisalNorms(Label kind) : KindNorms("accountability", kind, "appraisal")
{
    /// <summary>Gets the names for the villagers' committee (村民委员会).</summary>
    public static AppraisalNorms VillagersCommittee { get; } = new(Bodies.VillagersCommittee);

    /// <summary>Gets the names for the residents' committee (居民委员会).</summary>
    public static AppraisalNorms ResidentsCommittee { get; } = new(Bodies.ResidentsCommittee);

    /// <summary>Gets the names for both committees of a community or village (两委).</summary>
    public static AppraisalNorms TwoCommittees { get; } = new(Bodies.TwoCommittees);

    /// <summary>Gets the names for the villagers' groups, whose heads their meeting appraises (村民小组).</summary>
    public static AppraisalNorms VillagersGroup { get; } = new(Bodies.VillagersGroupMeeting);

    /// <summary>Gets the names for the members of a party branch (民主评议党员).</summary>
    public static AppraisalNorms PartyMembers { get; } = new(Undertakings.MemberAppraisal);

    /// <summary>Gets the name for who is appraised, all of them.</summary>
    public NormName<ValueList<Label>> Appraised =>
        field ??= AllOf("appraised", "who is appraised", "评议对象");

    /// <summary>Gets the name for who appraises, any of which will do, such as an assembly or a group of all sides.</summary>
    public NormName<ValueList<Label>> By => field ??= AnyOf("by", "who appraises", "评议主体");

    /// <summary>Gets the name for who organises the appraisal, any of which may (组织).</summary>
    public NormName<ValueList<Label>> OrganisedBy =>
        field ??= AnyOf("organised-by", "who organises the appraisal", "评议的组织");

    /// <summary>Gets the name for who is in the chair, any of which may be (主持).</summary>
    public NormName<ValueList<Label>> ChairedBy =>
        field ??= AnyOf("chaired-by", "who chairs the appraisal", "评议的主持");

    /// <summary>Gets the name for the sides of which a mixed group is composed, all of them (各方代表).</summary>
    public NormName<ValueList<Label>> Sides =>
        field ??= AllOf("sides", "sides of the appraising group", "考核小组的组成");

    /// <summary>Gets the name for the steps of which it consists, all of them, in their order (个人自评、党员互评、民主测评).</summary>
    public NormName<ValueList<Label>> Steps =>
        field ??= AllOf("steps", "steps of the appraisal", "评议的步骤");

    /// <summary>Gets the name for who fixes the grade in view of the appraisal, any of which may (提出评定意见); where it is said, marks alone give none.</summary>
    public NormName<ValueList<Label>> FixedBy =>
        field ??= AnyOf("fixed-by", "who fixes the grade", "评定等次的提出");

    /// <summary>Gets the name for how often it is held.</summary>
    public NormName<Cadence> Every => HowOften.Appraised(Kind);

    /// <summary>Gets the name for how long after one appraisal the next of the same person may be held (间隔时间).</summary>
    public NormName<TimeLimit> Apart =>
        field ??= Name<TimeLimit>(
            "apart",
            TimeLimit.LongerIsStricter,
            "time between two appraisals of one person",
            "对同一评议对象的间隔时间"
        );

    /// <summary>Gets the name for how long before it the plan is told (实施方案).</summary>
    public NormName<TimeLimit> Told =>
        field ??= Name<TimeLimit>(
            "told",
            TimeLimit.LongerIsStricter,
            "plan told before the appraisal",
            "实施方案的提前告知"
        );

    /// <summary>Gets the name for how the plan is told, all of it.</summary>
    public NormName<ValueList<Label>> Telling =>
        field ??= AllOf("telling", "how the plan is told", "实施方案的告知方式");

    /// <summary>Gets the name for the ways to ask for an appraisal, any of which is enough (提议).</summary>
    public NormName<ValueList<PetitionRoute>> Request =>
        field ??= Name("request", PetitionRoute.Order, "who can ask for an appraisal", "提议开展评议");

    /// <summary>Gets the name for how soon one that was asked for is held; not sooner after the last than they must lie apart.</summary>
    public NormName<TimeLimit> HeldWithin =>
        field ??= Name<TimeLimit>(
            "held-within",
            TimeLimit.ShorterIsStricter,
            "time within which an appraisal asked for is held",
            "应提议开展评议的期限"
        );

    /// <summary>Gets the name for the marks that can be given, the best first (等次).</summary>
    public NormName<ValueList<Label>> Grades =>
        field ??= Name<ValueList<Label>>("grades", "grades", "评议等次");

    /// <summary>Gets the name for what gives a grade; the first rule that is met decides.</summary>
    public NormName<ValueList<GradeRule>> Thresholds =>
        field ??= Name<ValueList<GradeRule>>("thresholds", "what gives a grade", "评定等次的比例");

    /// <summary>Gets the name for the median as the grade where no share gives one, and what it is between two.</summary>
    public NormName<MedianTie> Median =>
        field ??= Name<MedianTie>("median", "the median as the grade", "以中位等次评定");

    /// <summary>Gets the name for what a ballot without a grade is.</summary>
    public NormName<BlankBallot> Blank =>
        field ??= Name<BlankBallot>("blank", "ballot without a grade", "未评定等次的票");

    /// <summary>Gets the name for whether the result is published.</summary>
    public NormName<bool> Published => field ??= Must("published", "the result is published", "评议结果公布");

    /// <summary>Gets the name for how soon after the appraisal it is.</summary>
    public NormName<TimeLimit> PublishedWithin =>
        field ??= Name<TimeLimit>(
            "published-within",
            TimeLimit.ShorterIsStricter,
            "time for publishing the result",
            "评议结果公布期限"
        );

    /// <summary>Gets the name for after how many appraisals running as incompetent one who holds no elected office is dismissed (解聘).</summary>
    public NormName<int> DismissedAfter =>
        field ??= AtMost(
                "dismissed-after",
                "appraisals running as incompetent after which staff are dismissed",
                "聘用人员连续评议不称职予以解聘的次数"
            )
            .From(1);

    /// <summary>Gets the name for how long whoever was dismissed so may not be hired again (不得再次聘用).</summary>
    public NormName<TimeLimit> HireBar =>
        field ??= Name<TimeLimit>(
            "hire-bar",
            TimeLimit.LongerIsStricter,
            "time within which dismissed staff are not hired again",
            "解聘后不得再次聘用的期限"
        );
}
