using GrassrootsDemocracy.Calendars;
using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Procedures;

/// <summary>The facts of a procedure: what was done, the days fixed in advance, the circumstances, the working days.</summary>
/// <remarks>The order of the lists does not matter.</remarks>
public sealed record ProcedureLog : IFacts
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
            field = Guard.Against.InvalidInput(
                Guard.Against.Null(value, nameof(FixedDays)),
                nameof(FixedDays),
                days => days.DistinctBy(day => (day.Of, day.FixedOn)).Count() == days.Count,
                "Two days are fixed for one stage at the same time: say with FixedOn which came later."
            );
    } = [];

    /// <summary>
    /// Gets the circumstances. That a stage took place, or no longer can, follows from what was done and need not be stated.
    /// </summary>
    /// <exception cref="ArgumentException">One is stated twice.</exception>
    public ValueList<Circumstance> Circumstances
    {
        get;
        init =>
            field = Guard.Against.InvalidInput(
                Guard.Against.Null(value, nameof(Circumstances)),
                nameof(Circumstances),
                all => all.DistinctBy(each => each.Case).Count() == all.Count,
                "One circumstance is stated twice."
            );
    } = [];

    /// <summary>Gets the area; <see langword="null"/> when it is not stated, and then nobody asks.</summary>
    public JurisdictionCode? Area { get; init; }

    /// <summary>
    /// Gets the day whose law decides; <see langword="null"/> when it is not stated, and then nobody asks. A procedure may
    /// outlast the law under which it began.
    /// </summary>
    public LocalDate? LawOf { get; init; }

    LocalDate? IFacts.Day => LawOf;

    /// <summary>Gets the working days; <see langword="null"/> when they are not known, and what is counted in them is open.</summary>
    public WorkCalendar? Calendar { get; init; }
}
