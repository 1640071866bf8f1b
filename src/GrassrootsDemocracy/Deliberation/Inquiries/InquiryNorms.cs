namespace GrassrootsDemocracy.Deliberation.Inquiries;

/// <summary>The names of the norms on inquiries (询问): who asks, who answers, how, by when, and what is published.</summary>
/// <param name="kind">The stable id of the body, such as "plenary-committee".</param>
public sealed class InquiryNorms(Label kind) : KindNorms("deliberation", kind, "inquiry")
{
    /// <summary>Gets the names for the sessions of a plenary committee (全委会).</summary>
    public static InquiryNorms PlenaryCommittee { get; } = new(Bodies.PlenaryCommittee);

    /// <summary>Gets the names for the yearly session of a party congress (党代会年会).</summary>
    public static InquiryNorms PartyCongress { get; } = new(Bodies.PartyCongress);

    /// <summary>Gets the name for the kinds of inquiry.</summary>
    public NormName<ValueList<Label>> Kinds =>
        field ??= Name("kinds", Order.ExactlyThese<Label>(), "kinds of inquiry", "询问种类");

    /// <summary>Gets the name for who may ask from inside the organisation (体制内).</summary>
    public NormName<ValueList<Label>> InsideInquirers =>
        field ??= Name(
            "inside-inquirers",
            Order.ExactlyThese<Label>(),
            "who may ask from inside",
            "体制内询问主体"
        );

    /// <summary>Gets the name for who may ask from outside the organisation (体制外).</summary>
    public NormName<ValueList<Label>> OutsideInquirers =>
        field ??= Name(
            "outside-inquirers",
            Order.ExactlyThese<Label>(),
            "who may ask from outside",
            "体制外询问主体"
        );

    /// <summary>Gets the name for who must answer, by topic.</summary>
    public NormName<ValueList<AnswerDuty>> MustAnswer =>
        field ??= Name("must-answer", Order.ExactlyThese<AnswerDuty>(), "who must answer", "被询问对象");

    /// <summary>Gets the name for the forms of question and answer.</summary>
    public NormName<ValueList<Label>> Forms =>
        field ??= Name("forms", Order.ExactlyThese<Label>(), "forms of question and answer", "询问形式");

    /// <summary>Gets the name for how long after the question a written answer may take; one on the spot takes no day.</summary>
    public NormName<TimeLimit> AnsweredWithin =>
        field ??= Name<TimeLimit>(
            "answered-within",
            TimeLimit.ShorterIsStricter,
            "time for a written answer",
            "书面答复期限"
        );

    /// <summary>Gets the name for whether written answers are published after the session.</summary>
    public NormName<bool> Published =>
        field ??= Must("published", "written answers are published", "书面答询情况公布");

    /// <summary>Gets the name for how long after the session that may take.</summary>
    public NormName<TimeLimit> PublishedWithin =>
        field ??= Name<TimeLimit>(
            "published-within",
            TimeLimit.ShorterIsStricter,
            "time for the publication",
            "公布期限"
        );
}
