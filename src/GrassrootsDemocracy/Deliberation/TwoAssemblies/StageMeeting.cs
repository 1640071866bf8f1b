namespace GrassrootsDemocracy.Deliberation.TwoAssemblies;

/// <summary>The meeting at which a stage of a decision was voted on.</summary>
/// <param name="Stage">The stage; only its id matters.</param>
/// <param name="Meeting">The meeting: its body chooses the rules, its day is that of the stage unless the log has another.</param>
/// <param name="Vote">The vote.</param>
public sealed record StageMeeting(Label Stage, Meeting Meeting, MotionVote Vote)
{
    /// <summary>Gets the stage.</summary>
    public Label Stage { get; } = Guard.Against.Null(Stage);

    /// <summary>Gets the meeting.</summary>
    public Meeting Meeting { get; } = Guard.Against.Null(Meeting);

    /// <summary>Gets the vote.</summary>
    public MotionVote Vote { get; } = Guard.Against.Null(Vote);
}
