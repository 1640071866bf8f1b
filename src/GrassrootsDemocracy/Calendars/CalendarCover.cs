namespace GrassrootsDemocracy.Calendars;

// What is missing where working days are counted that nobody has stated: of which days they are known.
internal sealed record CalendarCover(WorkCalendar? Calendar) : Readable
{
    public override string ToString(Language language) =>
        Calendar is { FirstDay: var first, LastDay: var last }
            ? Sentence
                .Of(new("the working days are known from {0} to {1} only", "工作日仅知{0}至{1}"), first, last)
                .ToString(language)
            : new Words("the working days are not known", "工作日情况不详").In(language);
}
