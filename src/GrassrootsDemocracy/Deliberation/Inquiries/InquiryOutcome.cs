namespace GrassrootsDemocracy.Deliberation.Inquiries;

/// <summary>The questions of a session as they stand on a day: each in exactly one state, so that the counts add up.</summary>
/// <remarks>Two are equal when facts, rules and day are. Questions asked later than the day are left out.</remarks>
public sealed record InquiryOutcome : Outcome<InquiryRules>
{
    internal InquiryOutcome(InquiryRules rules, InquirySession session, LocalDate on)
        : base(rules)
    {
        Session = session;
        On = on;
        var judges = session
            .Questions.Where(question => question.AskedOn <= on)
            .Select(question => new QuestionJudge(rules, session, question, on))
            .ToList();
        Questions = [.. judges.Select(judge => judge.Result)];
        Findings = rules.Framed(session, judges.SelectMany(judge => judge.Lines()));
    }

    /// <summary>Gets the facts.</summary>
    public InquirySession Session { get; }

    /// <summary>Gets the day.</summary>
    public LocalDate On { get; }

    /// <summary>Gets every question that was asked by the day, in the order of the facts.</summary>
    public ValueList<QuestionResult> Questions { get; }

    /// <summary>Gets the questions with something due, the first last day first; what has none comes last.</summary>
    public ValueList<QuestionResult> Due =>
        [
            .. Questions
                .Where(result => result.State is not (QuestionState.Closed or QuestionState.NotAdmitted))
                .OrderBy(result => result.Latest ?? LocalDate.MaxIsoValue)
                .ThenBy(result => result.Question.Reference, StringComparer.Ordinal),
        ];

    /// <summary>Gets the ledger: every requirement of every question, met or not.</summary>
    public override ValueList<Finding> Findings { get; }

    /// <summary>Counts the questions in a state.</summary>
    /// <param name="state">The state.</param>
    /// <returns>How many; over all states as many as there are questions.</returns>
    public int Count(QuestionState state)
    {
        Guard.Against.EnumOutOfRange(state);
        return Questions.Count(result => result.State == state);
    }
}
