using System.Text;
using GrassrootsDemocracy.Norms;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using NodaTime;

// What is due as iCalendar, each on its last day as an event of the whole day. The same day gives the same file: the ids are made of
// what is due, and the time stamp is that day.
internal static class Ics
{
    public static void Write(
        string file,
        IEnumerable<Entry> due,
        string village,
        Language language,
        LocalDate on
    )
    {
        var calendar = new Calendar { ProductId = $"-//{village}//village-year//EN" };
        foreach (var entry in due.Where(entry => entry.Day is not null))
        {
            calendar.Events.Add(
                new CalendarEvent
                {
                    Uid = $"{entry.Key}@{village}",
                    DtStamp = new CalDateTime(on.Year, on.Month, on.Day, 0, 0, 0, CalDateTime.UtcTzId),
                    Start = Day(entry.Day!.Value),
                    End = Day(entry.Day.Value.PlusDays(1)),
                    Summary = entry.What,
                    Categories = [entry.Room],
                    Description = string.Join(
                        '\n',
                        new[] { entry.By, entry.Source?.ToString(language) }.OfType<string>()
                    ),
                }
            );
        }

        File.WriteAllText(
            file,
            new CalendarSerializer().SerializeToString(calendar),
            new UTF8Encoding(false)
        );
    }

    private static CalDateTime Day(LocalDate day) => new(day.Year, day.Month, day.Day);
}
