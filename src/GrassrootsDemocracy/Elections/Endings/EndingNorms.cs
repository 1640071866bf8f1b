namespace GrassrootsDemocracy.Elections.Endings;

/// <summary>The names of the norms by which an office in one kind of committee ends.</summary>
public sealed class EndingNorms
{
    /// <summary>Names the norms of a kind of committee.</summary>
    /// <param name="kind">The kind, such as <see cref="Bodies.VillagersCommittee"/>.</param>
    /// <exception cref="ArgumentException">It is neither a body nor an undertaking.</exception>
    public EndingNorms(Label kind)
        : this(new BodyNorms(kind)) { }

    internal EndingNorms(BodyNorms body)
    {
        var kind = body.Kind;
        Causes = Name<ValueList<EndingCause>>(
            "causes",
            Order.AllRequired<EndingCause>(cause => cause.What, EndingCause.Compare),
            new("what ends an office of itself", "职务自行终止的情形")
        );
        NobodyMay = Name<ValueList<Label>>(
            "nobody-may",
            Order.AllRequired<Label>(),
            new("what nobody may do with a seat", "任何组织或者个人不得实施的行为")
        );
        ResignationTo = Name<ValueList<Label>>(
            "resignation-to",
            Order.AnyWillDo<Label>(),
            new("to whom a resignation is handed in", "辞职的受理")
        );
        ResignationParts = Name<ValueList<Label>>(
            "resignation-parts",
            Order.AllRequired<Label>(),
            new("what a resignation must have", "辞职的形式")
        );
        ResignationAcceptedBy = Name<ValueList<Label>>(
            "resignation-accepted-by",
            Order.AnyWillDo<Label>(),
            new("who accepts a resignation", "辞职的审议")
        );
        ResignationDecided = Name<TimeLimit>(
            "resignation-decided",
            TimeLimit.ShorterIsStricter,
            new("decision on a resignation", "辞职的决定期限")
        );
        ResignationAnnounced = Name<TimeLimit>(
            "resignation-announced",
            TimeLimit.ShorterIsStricter,
            new("announcement of the decision on a resignation", "辞职决定的公告期限")
        );
        InvalidDeclaredBy = Name<ValueList<Label>>(
            "invalid-declared-by",
            Order.AnyWillDo<Label>(),
            new("who declares an election invalid", "当选无效的宣布")
        );
        DismissedBy = Name<ValueList<Label>>(
            "dismissed-by",
            Order.AnyWillDo<Label>(),
            new("who may end an office on a ground", "可以终止资格的组织")
        );
        DismissedFor = Name<ValueList<Label>>(
            "dismissed-for",
            Order.AnyWillDo<Label>(),
            new("grounds on which an office may be ended", "可以终止资格的情形")
        );
        MissedMeetings = Name<int>(
                "missed-meetings",
                Order.LessIsStricter,
                new("meetings missed running that are such a ground", "连续不参加会议的次数")
            )
            .From(1);
        Incompetent = Name<int>(
                "incompetent",
                Order.LessIsStricter,
                new("appraisals as incompetent running", "连续被评议不称职的次数")
            )
            .From(1);
        Overrun = body.Overrun;
        FilledBy = Name<ValueList<Label>>(
            "filled-by",
            Order.ExactlyThese<Label>(),
            new("what fills an empty seat", "出缺的补充")
        );

        NormName<T> Name<T>(string norm, Func<T, T, Strictness> order, Words title)
            where T : notnull => new($"election.{kind.Key}.ending.{norm}", order, title, kind);
    }

    /// <summary>Gets the name for what ends an office of itself (职务自行终止).</summary>
    public NormName<ValueList<EndingCause>> Causes { get; }

    /// <summary>Gets the name for what nobody may do with a seat that the voters fill (不得指定、委派或者撤换).</summary>
    public NormName<ValueList<Label>> NobodyMay { get; }

    /// <summary>Gets the name for to whom a resignation may be handed in (辞职的受理).</summary>
    public NormName<ValueList<Label>> ResignationTo { get; }

    /// <summary>Gets the name for what a resignation must have, such as the written form (书面形式).</summary>
    public NormName<ValueList<Label>> ResignationParts { get; }

    /// <summary>Gets the name for who may accept a resignation (辞职).</summary>
    public NormName<ValueList<Label>> ResignationAcceptedBy { get; }

    /// <summary>Gets the name for how soon after it was handed in a resignation is decided on.</summary>
    public NormName<TimeLimit> ResignationDecided { get; }

    /// <summary>Gets the name for how soon after it the decision on a resignation is announced.</summary>
    public NormName<TimeLimit> ResignationAnnounced { get; }

    /// <summary>Gets the name for who may declare an election invalid (当选无效).</summary>
    public NormName<ValueList<Label>> InvalidDeclaredBy { get; }

    /// <summary>Gets the name for who may end an office on a ground (终止其资格): any one of them.</summary>
    public NormName<ValueList<Label>> DismissedBy { get; }

    /// <summary>Gets the name for the grounds on which it may be ended: any one of them.</summary>
    public NormName<ValueList<Label>> DismissedFor { get; }

    /// <summary>Gets the name for how many meetings missed running without good reason are such a ground.</summary>
    public NormName<int> MissedMeetings { get; }

    /// <summary>Gets the name for how many appraisals as incompetent running end an office (连续被评议不称职).</summary>
    public NormName<int> Incompetent { get; }

    /// <summary>Gets the name for how long after the end of a term the next election may still be held (延期换届).</summary>
    public NormName<TimeLimit> Overrun { get; }

    /// <summary>Gets the name for what fills a seat that falls empty, such as a by-election or the next in line (递补).</summary>
    public NormName<ValueList<Label>> FilledBy { get; }
}
