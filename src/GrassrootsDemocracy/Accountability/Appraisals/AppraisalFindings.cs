namespace GrassrootsDemocracy.Accountability.Appraisals;

/// <summary>The rules on appraisals, in the order in which the ledger lists them: first how it was held, then each person.</summary>
public static class AppraisalFindings
{
    private static readonly RuleSet Set = new("appraisal.");

    /// <summary>Gets the rule on who appraises.</summary>
    public static RuleDescriptor By { get; } =
        Set.Rule(
            "by",
            new("Who appraises", "评议主体"),
            new("appraised by {subject}", "由{subject}评议"),
            new("must be appraised by {subject}", "须由{subject}评议")
        );

    /// <summary>Gets the rule on who organises the appraisal.</summary>
    public static RuleDescriptor OrganisedBy { get; } =
        Set.Rule(
            "organised-by",
            new("Who organises the appraisal", "评议的组织"),
            new("organised by {subject}", "由{subject}组织"),
            new("must be organised by {subject}", "须由{subject}组织")
        );

    /// <summary>Gets the rule on who chairs the appraisal.</summary>
    public static RuleDescriptor ChairedBy { get; } =
        Set.Rule(
            "chaired-by",
            new("Who chairs the appraisal", "评议的主持"),
            new("the appraisal was chaired by {subject}", "评议由{subject}主持"),
            new("the appraisal must be chaired by {subject}", "评议须由{subject}主持")
        );

    /// <summary>Gets the rule on the sides of the appraising group.</summary>
    public static RuleDescriptor Sides { get; } =
        Set.Rule(
            "sides",
            new("Sides of the appraising group", "考核小组的组成"),
            new(
                "sides that sit in the group: {actual} ({subject})",
                "考核小组的各方：{actual}方（{subject}）"
            )
        );

    /// <summary>Gets the rule on how long before the appraisal its plan is told.</summary>
    public static RuleDescriptor Told { get; } =
        Set.Rule(
                "told",
                new("Plan told before the appraisal", "实施方案的提前告知"),
                new("the plan was told {days} before the appraisal", "评议前{days}告知实施方案")
            )
            .OnDays(
                new("the plan was told {days} after the appraisal", "评议后{days}告知实施方案"),
                new("the plan was told on the day of the appraisal", "评议当日告知实施方案"),
                new("when the plan was told is not known", "告知实施方案的日期不详")
            );

    /// <summary>Gets the rule on how the plan is told.</summary>
    public static RuleDescriptor Telling { get; } =
        Set.Rule(
            "telling",
            new("How the plan is told", "实施方案的告知方式"),
            new(
                "of the ways to tell the plan were kept: {actual} ({subject})",
                "告知方式已办{actual}项（{subject}）"
            )
        );

    /// <summary>Gets the rule on who can ask for an appraisal.</summary>
    public static RuleDescriptor Request { get; } =
        Set.Rule(
            "request",
            new("Asking for an appraisal", "提议开展评议"),
            new(
                "{subject} who asked for the appraisal: {actual} of {whole}{share}",
                "{subject}提议开展评议：{actual}，总数{whole}{share}"
            )
        );

    /// <summary>Gets the rule on how soon an appraisal that was asked for is held.</summary>
    public static RuleDescriptor HeldWithin { get; } =
        Set.Rule(
                "held-within",
                new("An appraisal that was asked for", "应提议开展评议的期限"),
                new(
                    "days from the request until the appraisal, or so far: {actual}",
                    "自提议至评议（未开展的计至当日）：{actual}日"
                )
            )
            .InDays();

    /// <summary>Gets the rule on the steps of the appraisal.</summary>
    public static RuleDescriptor Steps { get; } =
        Set.Rule(
            "steps",
            new("Steps of the appraisal", "评议的步骤"),
            new("steps taken: {actual} ({subject})", "已进行的步骤：{actual}项（{subject}）")
        );

    /// <summary>Gets the rule on who fixes the grade.</summary>
    public static RuleDescriptor FixedBy { get; } =
        Set.Rule(
            "fixed-by",
            new("Who fixes the grade", "评定等次的提出"),
            new("the grade was fixed by {subject}", "评定意见由{subject}提出"),
            new("the grade must be fixed by {subject}", "评定意见须由{subject}提出")
        );

    /// <summary>Gets the rule that whoever must be is appraised.</summary>
    public static RuleDescriptor Appraised { get; } =
        Set.Rule(
            "appraised",
            new("Who is appraised", "评议对象"),
            new("not appraised, which no norm asks for: {subject}", "未评议，规定未要求评议：{subject}"),
            new("must be appraised: {subject}", "须接受评议：{subject}"),
            new(
                "not appraised, and whether it must be is not known: {subject}",
                "未评议，是否须接受评议不详：{subject}"
            )
        );

    /// <summary>Gets the rule that no more ballots come back than were handed out.</summary>
    public static RuleDescriptor Ballots { get; } =
        Set.Rule(
            "ballots",
            new("Ballots of the appraisal", "评议票的收发"),
            new("ballots that came back: {actual}", "收回评议票{actual}张")
        );

    /// <summary>Gets the rule that the result is published.</summary>
    public static RuleDescriptor Published { get; } =
        Set.Rule(
            "published",
            new("Publication of the result", "评议结果公布"),
            new("the result was published", "评议结果已公布"),
            new("the result must be published", "评议结果须公布"),
            new("whether the result was published is not known", "评议结果是否公布不详")
        );

    /// <summary>Gets the rule on how soon the result is published.</summary>
    public static RuleDescriptor PublishedWithin { get; } =
        Set.Rule(
                "published-within",
                new("Time for publishing the result", "评议结果公布期限"),
                new(
                    "days from the appraisal until its result was published: {actual}",
                    "评议后{actual}日公布结果"
                )
            )
            .InDays();

    /// <summary>Gets the rule on the time between two appraisals of one person.</summary>
    public static RuleDescriptor Apart { get; } =
        Set.Rule(
                "apart",
                new("Time between two appraisals of one person", "对同一评议对象的间隔时间"),
                new(
                    "days since the last appraisal ({subject}): {actual}",
                    "距上次评议（{subject}）：{actual}日"
                )
            )
            .InDays();

    /// <summary>Gets the rule that as many marks are told of a person as ballots came back.</summary>
    public static RuleDescriptor Marks { get; } =
        Set.Rule(
            "marks",
            new("Marks and ballots", "评议票数与收回票数"),
            new(
                "ballots of which the mark on {subject} was told: {actual}",
                "对{subject}的评定情况已计入的票：{actual}张"
            )
        );

    /// <summary>Gets the rule that only the grades of the rulebook are given.</summary>
    public static RuleDescriptor UnknownGrade { get; } =
        Set.Rule(
            "unknown-grade",
            new("Grades of the rulebook", "规定等次"),
            new("{subject} has {actual:mark|marks} of another grade", "{subject}有{actual}票为规定以外的等次")
        );

    /// <summary>Gets the rule on what gives a grade.</summary>
    public static RuleDescriptor Grade { get; } =
        Set.Rule(
            "grade",
            new("Grade", "评定等次"),
            new("{subject}: {actual} of {whole:mark|marks}{share}", "{subject}：{whole}票中{actual}票{share}")
        );

    /// <summary>Gets the rule on the median as the grade.</summary>
    public static RuleDescriptor Median { get; } =
        Set.Rule(
            "median",
            new("The median as the grade", "以中位等次评定"),
            new("{subject}: the median of {actual:mark|marks}", "{subject}：{actual}票的中位等次")
        );

    /// <summary>Gets the rule on appraisals as incompetent running of one who holds no elected office.</summary>
    public static RuleDescriptor Incompetence { get; } =
        Set.Rule(
            "incompetence",
            new("Appraisals as incompetent running", "连续评议不称职"),
            new(
                "the longest run of appraisals that found {subject} incompetent and did not end in dismissal: {actual}",
                "{subject}连续被评议不称职而未解聘：{actual}次"
            )
        );

    /// <summary>Gets the rule on when dismissed staff may be hired again.</summary>
    public static RuleDescriptor HiredAgain { get; } =
        Set.Rule(
                "hired-again",
                new("Hiring dismissed staff again", "解聘后再次聘用"),
                new(
                    "days from the dismissal until {subject} was hired again: {actual}",
                    "{subject}解聘后至再次聘用：{actual}日"
                )
            )
            .InDays();

    /// <summary>Gets the rule on how often appraisals are held, which is judged over many.</summary>
    public static RuleDescriptor Every { get; } =
        Set.Rule(
            "every",
            new("How often it is held", "评议次数"),
            new(
                "{subject}: periods with too few appraisals {actual}",
                "{subject}：评议次数不足的期数{actual}"
            )
        );

    /// <summary>Gets every rule, in the order of the ledger.</summary>
    public static ValueList<RuleDescriptor> All => Set.All;
}
