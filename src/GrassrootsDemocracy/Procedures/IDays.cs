namespace GrassrootsDemocracy.Procedures;

// The days that rules count from, as far as they are known.
internal interface IDays
{
    WorkCalendar? Calendar { get; }

    DayBounds DayOf(Label stage);

    DayBounds LastDayOf(Label stage);
}
