namespace GrassrootsDemocracy.Elections.After.Endings;

/// <summary>The names of the norms by which an office in one kind of committee ends.</summary>
public sealed class EndingNorms : KindNorms
{
    internal EndingNorms(Label kind)
        : base("election", kind, "ending") { }

    // What is asked of the body in whatever room: one name for one article.
    internal BodyNorms Body
    {
        get => field ??= new(Kind);
        init;
    }

    /// <summary>Gets the name for what ends an office of itself (职务自行终止).</summary>
    public NormName<ValueList<EndingCause>> Causes =>
        field ??= Name(
            "causes",
            Order.AllRequired<EndingCause>(cause => cause.What, EndingCause.Compare),
            "what ends an office of itself",
            "职务自行终止的情形"
        );

    /// <summary>Gets the name for what nobody may do with a seat that the voters fill (不得指定、委派或者撤换).</summary>
    public NormName<ValueList<Label>> NobodyMay =>
        field ??= AllOf("nobody-may", "what nobody may do with a seat", "任何组织或者个人不得实施的行为");

    /// <summary>Gets the name for to whom a resignation may be handed in (辞职的受理).</summary>
    public NormName<ValueList<Label>> ResignationTo =>
        field ??= AnyOf("resignation-to", "to whom a resignation is handed in", "辞职的受理");

    /// <summary>Gets the name for what a resignation must have, such as the written form (书面形式).</summary>
    public NormName<ValueList<Label>> ResignationParts =>
        field ??= AllOf("resignation-parts", "what a resignation must have", "辞职的形式");

    /// <summary>Gets the name for who may accept a resignation (辞职).</summary>
    public NormName<ValueList<Label>> ResignationAcceptedBy =>
        field ??= AnyOf("resignation-accepted-by", "who accepts a resignation", "辞职的审议");

    /// <summary>Gets the name for how soon after it was handed in a resignation is decided on.</summary>
    public NormName<TimeLimit> ResignationDecided =>
        field ??= Name<TimeLimit>(
            "resignation-decided",
            TimeLimit.ShorterIsStricter,
            "decision on a resignation",
            "辞职的决定期限"
        );

    /// <summary>Gets the name for how soon after it the decision on a resignation is announced.</summary>
    public NormName<TimeLimit> ResignationAnnounced =>
        field ??= Name<TimeLimit>(
            "resignation-announced",
            TimeLimit.ShorterIsStricter,
            "announcement of the decision on a resignation",
            "辞职决定的公告期限"
        );

    /// <summary>Gets the name for who may declare an election invalid (当选无效).</summary>
    public NormName<ValueList<Label>> InvalidDeclaredBy =>
        field ??= AnyOf("invalid-declared-by", "who declares an election invalid", "当选无效的宣布");

    /// <summary>Gets the name for who may end an office on a ground (终止其资格): any one of them.</summary>
    public NormName<ValueList<Label>> DismissedBy =>
        field ??= AnyOf("dismissed-by", "who may end an office on a ground", "可以终止资格的组织");

    /// <summary>Gets the name for the grounds on which it may be ended: any one of them.</summary>
    public NormName<ValueList<Label>> DismissedFor =>
        field ??= AnyOf("dismissed-for", "grounds on which an office may be ended", "可以终止资格的情形");

    /// <summary>Gets the name for how many meetings missed running without good reason are such a ground.</summary>
    public NormName<int> MissedMeetings =>
        field ??= AtMost(
                "missed-meetings",
                "meetings missed running that are such a ground",
                "连续不参加会议的次数"
            )
            .From(1);

    /// <summary>Gets the name for how many appraisals as incompetent running end an office (连续被评议不称职).</summary>
    public NormName<int> Incompetent =>
        field ??= AtMost("incompetent", "appraisals as incompetent running", "连续被评议不称职的次数")
            .From(1);

    /// <summary>Gets the name for how long after the end of a term the next election may still be held (延期换届).</summary>
    public NormName<TimeLimit> Overrun => Body.Overrun;

    /// <summary>Gets the name for what fills a seat that falls empty, such as a by-election or the next in line (递补).</summary>
    public NormName<ValueList<Label>> FilledBy =>
        field ??= Name("filled-by", Order.ExactlyThese<Label>(), "what fills an empty seat", "出缺的补充");
}
