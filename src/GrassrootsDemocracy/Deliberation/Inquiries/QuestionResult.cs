namespace GrassrootsDemocracy.Deliberation.Inquiries;

/// <summary>How far a question has come.</summary>
/// <param name="Question">The question.</param>
/// <param name="State">Its state on the day.</param>
/// <param name="Latest">The last day of what is due next; <see langword="null"/> when nothing is due or no norm sets one.</param>
public sealed record QuestionResult(Question Question, QuestionState State, LocalDate? Latest)
{
    /// <summary>Gets the question.</summary>
    public Question Question { get; } = Guard.Against.Null(Question);
}
