using GrassrootsDemocracy.Calendars;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.Requirements;
using NodaTime;

namespace GrassrootsDemocracy.Tests.Calendars;

// At the first and the last day of the calendar nothing overflows: beyond them there is no day on which anything could be done.
public sealed class CalendarEndTests
{
    private static readonly Label Session = new("event/session", "the session", "会议");

    public static TheoryData<Cadence> Cadences =>
        [
            Cadence.AtLeast(1, CadenceUnit.Week),
            Cadence.AtLeast(1, CadenceUnit.Month),
            Cadence.AtLeast(1, CadenceUnit.Year),
            Cadence.AtLeast(1, CadenceUnit.Year, alignment: CadenceAlignment.Anchor),
            Cadence.AtLeast(1, CadenceUnit.Week, 3, CadenceAlignment.Anchor),
            Cadence.AtLeast(1, CadenceUnit.Month, alignment: CadenceAlignment.Rolling),
            Cadence.OnWeekday(IsoDayOfWeek.Wednesday),
            Cadence.OnDaysOfMonth([4, 14, 31]),
            Cadence.OnWeekdayOfMonth(5, IsoDayOfWeek.Sunday),
            Cadence.OnLastWeekdayOfMonth(IsoDayOfWeek.Saturday),
            Cadence.OnWorkingDayOfMonth(5),
            Cadence.BeforeEvent(Session),
        ];

    [Theory]
    [MemberData(nameof(Cadences))]
    public void A_cadence_on_the_last_day_has_no_day_after_it(Cadence cadence)
    {
        var last = LocalDate.MaxIsoValue;
        foreach (var from in new[] { last, last.PlusDays(-3), last.PlusMonths(-14) })
        {
            var log = new CadenceLog
            {
                From = from,
                Days = [last],
                EventDays = [last],
                WorkingDays = WorkCalendar.WeekendsOnly,
            };
            var outcome = cadence.Check(log, last);
            Assert.All(outcome.Spans, span => Assert.True(span.LastDay <= last));
            Assert.All(outcome.Spans.Append(outcome.NextDue).OfType<CadenceSpan>(), Assert.NotNull);
            Assert.NotNull(outcome.Skipped);
        }
    }

    [Theory]
    [MemberData(nameof(Cadences))]
    public void A_cadence_on_the_first_day_has_no_day_before_it(Cadence cadence)
    {
        var first = LocalDate.MinIsoValue;
        var log = new CadenceLog
        {
            From = first,
            Days = [first],
            EventDays = [first, first.PlusDays(1)],
            WorkingDays = WorkCalendar.WeekendsOnly,
        };
        var outcome = cadence.Check(log, first.PlusMonths(2));
        Assert.All(outcome.Spans, span => Assert.True(span.FirstDay >= first));
        Assert.NotNull(outcome.Skipped);
    }

    [Fact]
    public void The_last_year_is_due_by_its_last_day_and_never_over()
    {
        var outcome = Cadence
            .AtLeast(1, CadenceUnit.Year)
            .Check(new() { From = new(9999, 1, 1) }, LocalDate.MaxIsoValue);

        Assert.Equal(LocalDate.MaxIsoValue, outcome.NextDue?.LastDay);
        Assert.Equal(Verdict.Undetermined, outcome.Verdict);
    }

    [Fact]
    public void What_was_done_on_the_first_day_counts_for_its_year()
    {
        var first = LocalDate.MinIsoValue;
        var outcome = Cadence
            .AtLeast(1, CadenceUnit.Year)
            .Check(new() { From = first, Days = [first] }, first.PlusYears(1));

        Assert.Empty(outcome.Overdue);
        Assert.Equal(1, outcome.Spans[0].Actual);
    }

    // Village law of 2018 art. 14(1): the roll is published 20 days before the vote, also where no calendar has such a day.
    [Fact]
    public void On_the_first_day_what_is_needed_before_it_is_what_the_norm_says()
    {
        var first = LocalDate.MinIsoValue;
        var late = Deadline.Before(first, first.PlusDays(19), new TimeLimit(20), calendar: null).Measure;
        var inTime = Deadline.Before(first, first.PlusDays(20), new TimeLimit(20), calendar: null).Measure;

        Assert.Equal((20L, Verdict.Breached), (late.Least, late.Verdict));
        Assert.Equal((20L, Verdict.Met), (inTime.Least, inTime.Verdict));
        Assert.Equal(20, Deadline.Before(first, first, new TimeLimit(20), calendar: null).Measure.Least);
    }
}
