namespace GrassrootsDemocracy.Deliberation.Inquiries;

/// <summary>The rules on inquiries, each norm found or open.</summary>
public sealed record InquiryRules : Rules<InquiryRules>
{
    private InquiryRules(Rulebook rulebook, InquiryNorms norms)
    {
        Kinds = rulebook.FindOrOpen(norms.Kinds);
        InsideInquirers = rulebook.FindOrOpen(norms.InsideInquirers);
        OutsideInquirers = rulebook.FindOrOpen(norms.OutsideInquirers);
        MustAnswer = rulebook.FindOrOpen(norms.MustAnswer);
        Forms = rulebook.FindOrOpen(norms.Forms);
        AnsweredWithin = rulebook.FindOrOpen(norms.AnsweredWithin);
        Published = rulebook.FindOrOpen(norms.Published);
        PublishedWithin = rulebook.FindOrOpen(norms.PublishedWithin);
    }

    internal NormOrOpen<ValueList<Label>> Kinds { get; }
    internal NormOrOpen<ValueList<Label>> InsideInquirers { get; }
    internal NormOrOpen<ValueList<Label>> OutsideInquirers { get; }
    internal NormOrOpen<ValueList<AnswerDuty>> MustAnswer { get; }
    internal NormOrOpen<ValueList<Label>> Forms { get; }
    internal NormOrOpen<TimeLimit> AnsweredWithin { get; }
    internal NormOrOpen<bool> Published { get; }
    internal NormOrOpen<TimeLimit> PublishedWithin { get; }

    /// <summary>Finds the rules in a rulebook.</summary>
    /// <param name="rulebook">The rulebook in force.</param>
    /// <param name="norms">The body whose sessions they are.</param>
    /// <returns>The rules.</returns>
    public static InquiryRules From(Rulebook rulebook, InquiryNorms norms) =>
        Read(rulebook, norms, book => new(book, norms));

    /// <summary>Checks the questions of a session as they stand on a day.</summary>
    /// <param name="session">The facts.</param>
    /// <param name="on">The day; what happened later is not yet known on it.</param>
    /// <returns>The state of every question, and the ledger.</returns>
    public InquiryOutcome Check(InquirySession session, LocalDate on) => new(For(session), session, on);
}
