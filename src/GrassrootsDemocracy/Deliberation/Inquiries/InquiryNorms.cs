using GrassrootsDemocracy.Calendars;
using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Deliberation.Inquiries;

/// <summary>The names of the norms on inquiries (询问): who asks, who answers, how, by when, and what is published.</summary>
public sealed class InquiryNorms
{
    /// <summary>Names the norms of the inquiries of one body.</summary>
    /// <param name="kind">The stable id of the body, such as "plenary-committee".</param>
    /// <exception cref="ArgumentException">The id is empty.</exception>
    public InquiryNorms(string kind)
    {
        Kind = Guard.Against.NullOrWhiteSpace(kind);
        Kinds = Name<ValueList<Label>>("kinds", Order.SameListed);
        InsideInquirers = Name<ValueList<Label>>("inside-inquirers", Order.SameListed);
        OutsideInquirers = Name<ValueList<Label>>("outside-inquirers", Order.SameListed);
        MustAnswer = Name<ValueList<AnswerDuty>>("must-answer", Order.SameListed);
        Forms = Name<ValueList<Label>>("forms", Order.SameListed);
        AnsweredWithin = Name<TimeLimit>("answered-within", TimeLimit.ShorterIsStricter);
        Published = Name<bool>("published", Order.None);
        PublishedWithin = Name<TimeLimit>("published-within", TimeLimit.ShorterIsStricter);

        NormName<T> Name<T>(string norm, Func<T, T, Strictness> order)
            where T : notnull =>
            new($"deliberation.{kind}.inquiry.{norm}", order, InquiryTexts.All, $"inquiry.{norm}", kind);
    }

    /// <summary>Gets the names for the sessions of a plenary committee (全委会).</summary>
    public static InquiryNorms PlenaryCommittee { get; } = new("plenary-committee");

    /// <summary>Gets the names for the yearly session of a party congress (党代会年会).</summary>
    public static InquiryNorms PartyCongress { get; } = new("party-congress");

    /// <summary>Gets the stable id of the body.</summary>
    public string Kind { get; }

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
