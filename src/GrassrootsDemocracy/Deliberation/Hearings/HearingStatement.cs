namespace GrassrootsDemocracy.Deliberation.Hearings;

/// <summary>A statement as the record of a hearing has it (陈述意见), with its answer.</summary>
/// <param name="By">Who made it.</param>
/// <param name="Text">What was said, or the host's reference to it.</param>
/// <param name="Answer">What became of it.</param>
/// <param name="Reason">Why; <see langword="null"/> when no reason was given.</param>
public sealed record HearingStatement(
    string By,
    string Text,
    StatementAnswer Answer = StatementAnswer.None,
    string? Reason = null
)
{
    /// <summary>Gets who made it.</summary>
    public string By { get; } = Guard.Against.NotAName(By);

    /// <summary>Gets what was said.</summary>
    public string Text { get; } = Guard.Against.NotAName(Text);

    /// <summary>Gets what became of it.</summary>
    public StatementAnswer Answer { get; } = Guard.Against.EnumOutOfRange(Answer);

    /// <summary>Gets why; <see langword="null"/> when no reason was given.</summary>
    public string? Reason { get; } = Guard.Against.ForgedLineIfKnown(Reason, nameof(Reason));

    /// <summary>Gets whether it has its answer: adopted, or else with the reason why not or not wholly.</summary>
    public bool IsAnswered =>
        Answer == StatementAnswer.Adopted
        || (Answer != StatementAnswer.None && !string.IsNullOrWhiteSpace(Reason));
}
