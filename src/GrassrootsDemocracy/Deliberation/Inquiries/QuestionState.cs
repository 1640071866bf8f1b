namespace GrassrootsDemocracy.Deliberation.Inquiries;

/// <summary>How far a question has come; it is in exactly one state.</summary>
public enum QuestionState
{
    /// <summary>Whoever asked it may not ask.</summary>
    NotAdmitted,

    /// <summary>It waits for its answer.</summary>
    AwaitingAnswer,

    /// <summary>Its answer is overdue.</summary>
    AnswerOverdue,

    /// <summary>It is answered, and the answer is still to be published.</summary>
    AwaitingPublication,

    /// <summary>The publication of its answer is overdue.</summary>
    PublicationOverdue,

    /// <summary>It is answered, and published where that is needed.</summary>
    Closed,
}
