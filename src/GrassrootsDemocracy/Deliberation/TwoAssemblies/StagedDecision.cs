namespace GrassrootsDemocracy.Deliberation.TwoAssemblies;

/// <summary>The facts of one matter on its way from body to body.</summary>
public sealed record StagedDecision : RunningFacts<StagedDecisionOutcome>
{
    /// <summary>Gets the matter.</summary>
    public required Matter Matter
    {
        get;
        init => field = Guard.Against.Null(value, nameof(Matter));
    }

    /// <summary>Gets what was done in each stage on which day, by whom, and the circumstances.</summary>
    /// <remarks>A stage that a meeting in <see cref="Meetings"/> voted on needs no line here: it was done by that body on that day.</remarks>
    public ProcedureLog Log
    {
        get;
        init => field = Guard.Against.Null(value, nameof(Log));
    } = new();

    /// <summary>Gets the meetings that voted; several for a stage that was voted on again.</summary>
    public ValueList<StageMeeting> Meetings
    {
        get;
        init => field = Guard.Against.Null(value, nameof(Meetings));
    } = [];

    /// <summary>Gets the stages that were held as one: each list is one such step. What one of them has in the log, all have.</summary>
    public ValueList<ValueList<Label>> HeldAsOne
    {
        get;
        init => field = Guard.Against.Null(value, nameof(HeldAsOne));
    } = [];

    private protected override IEnumerable<Facts> Parts =>
        [Log, .. Meetings.Select(meeting => meeting.Meeting)];

    internal override StagedDecisionOutcome DecidedBy(Rulebook rulebook, LocalDate on) =>
        StagedDecisionRules.From(rulebook, new StagedDecisionNorms(MustBeOfAKind)).Check(this, on);
}
