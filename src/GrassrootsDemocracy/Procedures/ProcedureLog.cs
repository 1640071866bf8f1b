namespace GrassrootsDemocracy.Procedures;

/// <summary>The facts of a procedure: what was done, the days fixed in advance, the circumstances, the working days.</summary>
/// <remarks>
/// The order of the lists does not matter. That a stage took place, or no longer can, follows from what was done and need not
/// be stated among the circumstances. A procedure may outlast the law under which it began: state whose day decides.
/// </remarks>
public sealed record ProcedureLog : RunningFacts<ProcedureOutcome>
{
    /// <summary>Gets what was done.</summary>
    public ValueList<StageAct> Acts
    {
        get;
        init => field = Guard.Against.Null(value, nameof(Acts));
    } = [];

    /// <summary>Gets the days fixed in advance.</summary>
    /// <exception cref="ArgumentException">Two days are fixed for one stage on the same day.</exception>
    public ValueList<FixedDay> FixedDays
    {
        get;
        init =>
            field = Guard.Against.Twice(
                value,
                nameof(FixedDays),
                day => (day.Of, day.FixedOn),
                "Two days are fixed for one stage at the same time: say with FixedOn which came later."
            );
    } = [];

    /// <summary>
    /// Gets the id of the procedure, such as "election.villagers-committee.process"; <see langword="null"/> when nobody says,
    /// and then nobody asks.
    /// </summary>
    public string? ProcedureId
    {
        get;
        init => field = Guard.Against.NotANameIfKnown(value, nameof(ProcedureId));
    }

    /// <summary>Gets the working days; <see langword="null"/> when they are not known, and what is counted in them is open.</summary>
    public WorkCalendar? Calendar { get; init; }

    private protected override Label? OwnKind => ProcedureId is null ? null : Procedure.KindOf(ProcedureId);

    internal override ProcedureOutcome DecidedBy(Rulebook rulebook, LocalDate on) =>
        Procedure.Known(rulebook, ProcedureId ?? throw NotSaid(nameof(ProcedureId))).Check(this, on);
}
