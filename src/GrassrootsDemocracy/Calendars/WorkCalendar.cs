namespace GrassrootsDemocracy.Calendars;

/// <summary>Which days are working days, as gazetted, and for which days this is known: facts that the host supplies.</summary>
/// <remarks>
/// Holidays are gazetted year by year, so that a calendar speaks of some days only. Of any other day it says nothing, and what
/// hangs on such a day is open: a calendar without a holiday in a year may be a year without holidays or a year not yet gazetted.
/// Two calendars are equal when they cover the same days and name the same days, in whatever order.
/// </remarks>
public sealed record WorkCalendar
{
    /// <summary>States the working days of some time.</summary>
    /// <param name="firstDay">The first day of the time for which all holidays and working weekends are named.</param>
    /// <param name="lastDay">The last day of that time.</param>
    /// <param name="holidays">The days off that are not weekends already (法定节假日); a weekend among them does no harm.</param>
    /// <param name="workingWeekends">The weekend days on which people work in exchange (调休); none when left out.</param>
    /// <exception cref="ArgumentException">
    /// The last day lies before the first, a day is both off and worked, or a working weekend day is no weekend day.
    /// </exception>
    public WorkCalendar(
        LocalDate firstDay,
        LocalDate lastDay,
        ValueList<LocalDate> holidays,
        ValueList<LocalDate>? workingWeekends = null
    )
    {
        FirstDay = firstDay;
        LastDay = Guard.Against.InvalidInput(
            lastDay,
            nameof(lastDay),
            last => last >= firstDay,
            "The time that the calendar covers ends before it begins."
        );
        Holidays = [.. Guard.Against.Null(holidays).Distinct().Order()];
        WorkingWeekends = [.. (workingWeekends ?? []).Distinct().Order()];
        FirstKnown = Holidays.Concat(WorkingWeekends).Append(firstDay).Min();
        LastKnown = Holidays.Concat(WorkingWeekends).Append(lastDay).Max();
        Guard.Against.InvalidInput(
            WorkingWeekends,
            nameof(workingWeekends),
            days => !days.Any(day => Has(Holidays, day)),
            "A day is both off and worked in exchange."
        );
        Guard.Against.InvalidInput(
            WorkingWeekends,
            nameof(workingWeekends),
            days => days.All(IsWeekend),
            "A day worked in exchange is no Saturday or Sunday."
        );
    }

    /// <summary>
    /// Gets the calendar that speaks of every day and has no days off but its weekends. Nothing in the library assumes it: whoever
    /// hands it in says that no public holiday and no working weekend falls into the time in question.
    /// </summary>
    public static WorkCalendar WeekendsOnly { get; } =
        new(LocalDate.MinIsoValue, LocalDate.MaxIsoValue, holidays: []);

    /// <summary>Gets the first day of the time for which all holidays and working weekends are named.</summary>
    public LocalDate FirstDay { get; }

    /// <summary>Gets the last day of that time.</summary>
    public LocalDate LastDay { get; }

    /// <summary>Gets the days off that are not weekends already (法定节假日), in ascending order.</summary>
    public ValueList<LocalDate> Holidays { get; }

    /// <summary>Gets the weekend days on which people work in exchange (调休), in ascending order.</summary>
    public ValueList<LocalDate> WorkingWeekends { get; }

    /// <summary>States the working days of a year.</summary>
    /// <param name="year">The year, all of whose holidays and working weekends are named.</param>
    /// <param name="holidays">The days off that are not weekends already (法定节假日).</param>
    /// <param name="workingWeekends">The weekend days on which people work in exchange (调休); none when left out.</param>
    /// <returns>The calendar.</returns>
    /// <exception cref="ArgumentException">A day is both off and worked, or a working weekend day is no weekend day.</exception>
    public static WorkCalendar OfYear(
        int year,
        ValueList<LocalDate> holidays,
        ValueList<LocalDate>? workingWeekends = null
    ) => new(new(year, 1, 1), new(year, 12, 31), holidays, workingWeekends);

    /// <summary>Determines whether a day is a working day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>Whether it is; <see langword="null"/> when the calendar does not speak of the day.</returns>
    public bool? IsWorkingDay(LocalDate day) =>
        Has(WorkingWeekends, day) ? true
        : Has(Holidays, day) ? false
        : day >= FirstDay && day <= LastDay ? !IsWeekend(day)
        : null;

    // Before the one and after the other it knows nothing.
    internal LocalDate FirstKnown { get; }

    internal LocalDate LastKnown { get; }

    private static bool Has(ValueList<LocalDate> days, LocalDate day) => days.AsSpan().BinarySearch(day) >= 0;

    private static bool IsWeekend(LocalDate day) =>
        day.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday;
}
