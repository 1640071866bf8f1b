using System.Globalization;
using GrassrootsDemocracy.Norms;
using static System.FormattableString;

namespace GrassrootsDemocracy.Calendars;

// The words of a cadence, and how its days were computed.
internal static class CadenceWords
{
    public static string Of(Cadence cadence, CultureInfo culture) =>
        cadence.Form switch
        {
            CadenceForm.PerPeriod => CalendarTexts.All.Fill(
                $"cadence.{cadence.Alignment}",
                culture,
                cadence.Times,
                PeriodOf(cadence, culture)
            ),
            CadenceForm.DaysOfMonth => CalendarTexts.All.Fill(
                $"cadence.DaysOfMonth.{cadence.MissingDay}",
                culture,
                string.Join(KernelTexts.All.Find("separator", culture), cadence.DaysOfMonth)
            ),
            CadenceForm.BeforeEvent => CalendarTexts.All.Fill(
                cadence.NoEarlierThan is null ? "cadence.BeforeEvent" : "cadence.BeforeEvent.within",
                culture,
                cadence.Times,
                cadence.Event!.ToString(culture),
                cadence.NoEarlierThan?.ToString(culture)
            ),
            _ => CalendarTexts.All.Fill(
                $"cadence.{cadence.Form}",
                culture,
                cadence.Number == 0
                    ? ""
                    : CalendarTexts.All.Find(Invariant($"ordinal.{cadence.Number}"), culture),
                cadence.Weekday == IsoDayOfWeek.None
                    ? ""
                    : CalendarTexts.All.Find($"IsoDayOfWeek.{cadence.Weekday}", culture)
            ),
        };

    public static string Of(Cadence cadence, CadenceSpan span, CultureInfo culture)
    {
        var words = CalendarTexts.All.Fill(
            KeyOf(cadence, span),
            culture,
            Of(cadence, culture),
            Day(span.FirstDay),
            Day(span.LastDay),
            span.Cause is { } cause ? Day(cause) : "",
            cadence.Event?.ToString(culture),
            span.Wanted
        );
        var so = CalendarTexts.All.Fill("span.count", culture, words, span.Needed, span.Actual);
        return span.IsCut && span.ShortBy > 0 ? CalendarTexts.All.Fill("span.cut", culture, so) : so;
    }

    public static string Skipped(Cadence cadence, SkippedMonth skipped, CultureInfo culture) =>
        CalendarTexts.All.Fill(
            cadence.Form == CadenceForm.DaysOfMonth ? "skipped" : "skipped.none",
            culture,
            Of(cadence, culture),
            Invariant($"{skipped.Month.Year:0000}-{skipped.Month.Month:00}"),
            skipped.Number
        );

    private static string KeyOf(Cadence cadence, CadenceSpan span) =>
        cadence.Form switch
        {
            CadenceForm.PerPeriod => $"span.{cadence.Alignment}",
            CadenceForm.BeforeEvent => "span.BeforeEvent",
            _ => span.Wanted > 0 ? "span.moved" : "span.day",
        };

    private static string PeriodOf(Cadence cadence, CultureInfo culture) =>
        cadence.Length == 1
            ? CalendarTexts.All.Find($"CadenceUnit.{cadence.Unit}", culture)
            : CalendarTexts.All.Fill($"period.{cadence.Unit}", culture, cadence.Length);

    private static string Day(LocalDate day) => Invariant($"{day.Year:0000}-{day.Month:00}-{day.Day:00}");
}
