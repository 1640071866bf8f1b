namespace GrassrootsDemocracy.Deliberation.Inquiries;

/// <summary>The names of the norms on inquiries (询问): who asks, who answers, how, by when, and what is published.</summary>
public sealed class InquiryNorms
{
    /// <summary>Names the norms of the inquiries of one body.</summary>
    /// <param name="kind">The stable id of the body, such as "plenary-committee".</param>
    /// <exception cref="ArgumentException">It is neither a body nor an undertaking.</exception>
    public InquiryNorms(Label kind)
    {
        Kind = Guard.Against.NotAKind(kind);
        Kinds = Name<ValueList<Label>>(
            "kinds",
            Order.ExactlyThese<Label>(),
            new("kinds of inquiry", "询问种类")
        );
        InsideInquirers = Name<ValueList<Label>>(
            "inside-inquirers",
            Order.ExactlyThese<Label>(),
            new("who may ask from inside", "体制内询问主体")
        );
        OutsideInquirers = Name<ValueList<Label>>(
            "outside-inquirers",
            Order.ExactlyThese<Label>(),
            new("who may ask from outside", "体制外询问主体")
        );
        MustAnswer = Name<ValueList<AnswerDuty>>(
            "must-answer",
            Order.ExactlyThese<AnswerDuty>(),
            new("who must answer", "被询问对象")
        );
        Forms = Name<ValueList<Label>>(
            "forms",
            Order.ExactlyThese<Label>(),
            new("forms of question and answer", "询问形式")
        );
        AnsweredWithin = Name<TimeLimit>(
            "answered-within",
            TimeLimit.ShorterIsStricter,
            new("time for a written answer", "书面答复期限")
        );
        Published = Name<bool>(
            "published",
            Order.YesIsStricter,
            new("written answers are published", "书面答询情况公布")
        );
        PublishedWithin = Name<TimeLimit>(
            "published-within",
            TimeLimit.ShorterIsStricter,
            new("time for the publication", "公布期限")
        );

        NormName<T> Name<T>(string norm, Func<T, T, Strictness> order, Words title)
            where T : notnull => new($"deliberation.{kind.Key}.inquiry.{norm}", order, title, kind);
    }

    /// <summary>Gets the names for the sessions of a plenary committee (全委会).</summary>
    public static InquiryNorms PlenaryCommittee { get; } = new(Bodies.PlenaryCommittee);

    /// <summary>Gets the names for the yearly session of a party congress (党代会年会).</summary>
    public static InquiryNorms PartyCongress { get; } = new(Bodies.PartyCongress);

    /// <summary>Gets the stable id of the body.</summary>
    public Label Kind { get; }

    /// <summary>Gets the name for the kinds of inquiry.</summary>
    public NormName<ValueList<Label>> Kinds { get; }

    /// <summary>Gets the name for who may ask from inside the organisation (体制内).</summary>
    public NormName<ValueList<Label>> InsideInquirers { get; }

    /// <summary>Gets the name for who may ask from outside the organisation (体制外).</summary>
    public NormName<ValueList<Label>> OutsideInquirers { get; }

    /// <summary>Gets the name for who must answer, by topic.</summary>
    public NormName<ValueList<AnswerDuty>> MustAnswer { get; }

    /// <summary>Gets the name for the forms of question and answer.</summary>
    public NormName<ValueList<Label>> Forms { get; }

    /// <summary>Gets the name for how long after the question a written answer may take; one on the spot takes no day.</summary>
    public NormName<TimeLimit> AnsweredWithin { get; }

    /// <summary>Gets the name for whether written answers are published after the session.</summary>
    public NormName<bool> Published { get; }

    /// <summary>Gets the name for how long after the session that may take.</summary>
    public NormName<TimeLimit> PublishedWithin { get; }
}
