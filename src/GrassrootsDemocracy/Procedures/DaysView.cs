namespace GrassrootsDemocracy.Procedures;

// The days as one question needs them: some are known otherwise than the schedule has them.
internal sealed class DaysView(
    WorkCalendar? calendar,
    Func<Label, DayBounds> day,
    Func<Label, DayBounds> lastDay
) : IDays
{
    public WorkCalendar? Calendar => calendar;

    public DayBounds DayOf(Label stage) => day(stage);

    public DayBounds LastDayOf(Label stage) => lastDay(stage);
}
