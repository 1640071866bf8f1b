namespace GrassrootsDemocracy.Deliberation.Hearings;

/// <summary>The steps of a hearing.</summary>
/// <remarks>A rulebook that knows others makes labels of its own.</remarks>
public static class HearingSteps
{
    /// <summary>Gets the presentation of the draft, its grounds and the situation (介绍决策草案).</summary>
    public static Label Presentation { get; } =
        new("hearing-step/presentation", "presentation of the draft", "介绍草案、依据和有关情况");

    /// <summary>Gets the statements, questions and debate of those who take part (陈述、询问、质证和辩论).</summary>
    public static Label Statements { get; } =
        new("hearing-step/statements", "statements, questions and debate", "陈述意见、询问、质证和辩论");

    /// <summary>Gets the confirmation and signing of the record (确认记录并签字).</summary>
    public static Label RecordConfirmed { get; } =
        new("hearing-step/record-confirmed", "confirming and signing the record", "确认记录并签字");
}
