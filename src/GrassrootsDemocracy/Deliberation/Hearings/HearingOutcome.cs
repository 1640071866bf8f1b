namespace GrassrootsDemocracy.Deliberation.Hearings;

/// <summary>What the rules make of a hearing, and of the decision after it, on a day.</summary>
/// <remarks>Two are equal when rules, facts and day are.</remarks>
public sealed record HearingOutcome : Outcome<HearingRules>
{
    internal HearingOutcome(HearingRules rules, Hearing hearing, LocalDate on)
        : base(rules)
    {
        Hearing = hearing;
        On = on;
        Procedure = rules.Process.Check(hearing.ByItsLaw(LogWithKind()), on);
        var judge = new HearingJudge(this);
        var lines = judge.Lines();
        var end = new DecisionJudge(this, lines);
        Findings = rules.Framed(hearing, [.. Procedure.Findings, .. lines, .. end.Lines()]);
        MissingStages = end.MissingStages;
        BreachesBeforeDecision = end.Breaches;
        IsHeldBack = judge.IsHeldBack;
    }

    /// <summary>Gets the facts.</summary>
    public Hearing Hearing { get; }

    /// <summary>Gets the day.</summary>
    public LocalDate On { get; }

    /// <summary>Gets the stages as they stand: what is due next, by whom, by which day.</summary>
    public ProcedureOutcome Procedure { get; }

    /// <summary>Gets the ledger: the stages and their days, then the hearing itself, then the decision.</summary>
    public override ValueList<Finding> Findings { get; }

    /// <summary>
    /// Gets whether the matter must be heard before it is decided; <see langword="null"/> when no rulebook says or the kind of
    /// the matter is not known.
    /// </summary>
    public bool? IsNeeded =>
        Procedure.Stages.FirstOrDefault(status => status.Stage.Stage == HearingStage) is { } stage
            ? stage.IsNeeded
            : IsOfAKindToBeHeard;

    /// <summary>Gets the day on which the hearing was held; <see langword="null"/> while it has not been.</summary>
    public LocalDate? HeldOn => DayOf(HearingStage);

    /// <summary>Gets the day on which the matter was decided; <see langword="null"/> while it has not been.</summary>
    public LocalDate? DecidedOn => DayOf(Rules.Norms.Process.Decision.Stage);

    /// <summary>Gets the stages that a decision was taken without; empty while there is no decision.</summary>
    public ValueList<Label> MissingStages { get; }

    /// <summary>Gets what was not kept before a decision was taken: lines of the ledger; empty while there is no decision.</summary>
    public ValueList<Finding> BreachesBeforeDecision { get; }

    /// <summary>
    /// Gets whether so many opposed the matter that it does not go to the ballot; <see langword="null"/> when no rulebook sets
    /// a number, or it is not known how many did.
    /// </summary>
    public bool? IsHeldBack { get; }

    /// <summary>Gets how many of each side were to take part and came, by the id of the side.</summary>
    public ValueList<SideCount> Sides =>
        [
            .. (Hearing.Participants ?? [])
                .GroupBy(participant => participant.Side)
                .OrderBy(side => side.Key.Id, StringComparer.Ordinal)
                .Select(side => new SideCount(
                    side.Key,
                    side.LongCount(),
                    side.All(participant => participant.IsPresent is not null)
                        ? side.LongCount(participant => participant.IsPresent == true)
                        : null
                )),
        ];

    /// <summary>Gets what became of the statements; <see langword="null"/> when the record is not at hand.</summary>
    public StatementCounts? Statements =>
        Hearing.Statements is { } statements
            ? new(
                Count(statements, StatementAnswer.Adopted),
                Count(statements, StatementAnswer.PartlyAdopted),
                Count(statements, StatementAnswer.NotAdopted),
                Count(statements, StatementAnswer.None)
            )
            : null;

    internal Label HearingStage => Rules.Norms.Process.Hearing.Stage;

    // What follows from the kind of the matter alone.
    internal bool? IsOfAKindToBeHeard =>
        Rules.Kinds.Norm is { Value: var kinds } && Hearing.MatterKind is { } kind
            ? kinds.Contains(kind)
            : null;

    internal LocalDate? DayOf(Label stage) =>
        Hearing
            .Log.Acts.Where(act => act.Stage == stage && act.Day <= On)
            .Select(act => (LocalDate?)act.Day)
            .Min();

    // Whether the hearing is needed is an occasion of the procedure; the host's own word on it goes first.
    private ProcedureLog LogWithKind() =>
        IsOfAKindToBeHeard is { } isToBeHeard && Hearing.Says(HearingOccasions.Required) is null
            ? Hearing.Log with
            {
                Circumstances = [.. Hearing.Log.Circumstances, new(HearingOccasions.Required, isToBeHeard)],
            }
            : Hearing.Log;

    private static long Count(ValueList<HearingStatement> statements, StatementAnswer answer) =>
        statements.LongCount(statement => statement.Answer == answer);
}
