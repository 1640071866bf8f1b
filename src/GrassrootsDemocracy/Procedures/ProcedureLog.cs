using GrassrootsDemocracy.Calendars;
using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Procedures;

/// <summary>The facts of a procedure: what was done, the days fixed in advance, the circumstances, the working days.</summary>
/// <remarks>The order of the lists does not matter.</remarks>
public sealed record ProcedureLog
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

    /// <summary>Gets the circumstances.</summary>
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

    /// <summary>Gets the working days; <see langword="null"/> when they are not known, and what is counted in them is open.</summary>
    public WorkCalendar? Calendar { get; init; }
}
