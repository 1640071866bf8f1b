using System.Diagnostics;
using System.Globalization;
using static System.FormattableString;

namespace GrassrootsDemocracy.Calendars;

// The words of a cadence, and how its days were computed.
internal static class CadenceWords
{
    private static readonly Words[] Ordinals =
    [
        new("first", "第一"),
        new("second", "第二"),
        new("third", "第三"),
        new("fourth", "第四"),
        new("fifth", "第五"),
        new("6th", "第六"),
        new("7th", "第七"),
        new("8th", "第八"),
        new("9th", "第九"),
        new("10th", "第十"),
        new("11th", "第十一"),
        new("12th", "第十二"),
        new("13th", "第十三"),
        new("14th", "第十四"),
        new("15th", "第十五"),
        new("16th", "第十六"),
        new("17th", "第十七"),
        new("18th", "第十八"),
        new("19th", "第十九"),
        new("20th", "第二十"),
        new("21st", "第二十一"),
        new("22nd", "第二十二"),
        new("23rd", "第二十三"),
    ];

    public static string Of(Cadence cadence, Language language) =>
        cadence.Form switch
        {
            CadenceForm.PerPeriod => (
                cadence.Alignment switch
                {
                    CadenceAlignment.Calendar => new Words(
                        "at least {0:time|times} every {1} of the calendar",
                        "每{1}至少{0}次"
                    ),
                    CadenceAlignment.Anchor => new Words(
                        "at least {0:time|times} every {1}, counted from the anchor day",
                        "自起算日起每{1}至少{0}次"
                    ),
                    CadenceAlignment.Rolling => new Words(
                        "at least {0:time|times} within any {1}",
                        "任一{1}之内至少{0}次"
                    ),
                    _ => throw new UnreachableException(),
                }
            ).Fill(language, cadence.Times, PeriodOf(cadence, language)),
            CadenceForm.DaysOfMonth => (
                cadence.MissingDay switch
                {
                    MissingDay.Skipped => new Words(
                        "on these days of every month: {0}; a month without the day is skipped",
                        "每月{0}日；无此日之月不计"
                    ),
                    MissingDay.LastDayOfMonth => new Words(
                        "on these days of every month: {0}; the last day where a month has no such day",
                        "每月{0}日；无此日之月以月末日代替"
                    ),
                    _ => throw new UnreachableException(),
                }
            ).Fill(
                language,
                CommonWords.Join(
                    cadence.DaysOfMonth.Select(day => day.ToString(CultureInfo.InvariantCulture)),
                    language
                )
            ),
            CadenceForm.BeforeEvent => (
                cadence.NoEarlierThan is null
                    ? new Words("at least {0:time|times} before {1}", "{1}之前至少{0}次")
                    : new Words("at least {0:time|times} within {2} before {1}", "{1}之前{2}之内至少{0}次")
            ).Fill(
                language,
                cadence.Times,
                cadence.Event!.ToString(language),
                cadence.NoEarlierThan?.ToString(language)
            ),
            _ => (
                cadence.Form switch
                {
                    CadenceForm.WeekdayOfMonth => new Words("on the {0} {1} of every month", "每月{0}个{1}"),
                    CadenceForm.LastWeekdayOfMonth => new Words(
                        "on the last {1} of every month",
                        "每月最后一个{1}"
                    ),
                    CadenceForm.WorkingDayOfMonth => new Words(
                        "on the {0} working day of every month",
                        "每月{0}个工作日"
                    ),
                    CadenceForm.Weekday => new Words("every {1}", "每{1}"),
                    _ => throw new UnreachableException(),
                }
            ).Fill(
                language,
                cadence.Number == 0 ? "" : Ordinals[cadence.Number - 1].In(language),
                cadence.Weekday == IsoDayOfWeek.None ? "" : DayOf(cadence.Weekday).In(language)
            ),
        };

    public static string Of(Cadence cadence, CadenceSpan span, Language language)
    {
        if (span.IsOpen)
        {
            return Open(cadence, span, language);
        }

        var words = SaysOf(cadence, span)
            .Fill(
                language,
                Of(cadence, language),
                Day(span.FirstDay),
                Day(span.LastDay),
                span.Cause is { } cause ? Day(cause) : "",
                cadence.Event?.ToString(language),
                span.Wanted
            );
        var so = new Words("{0}; {1} needed, {2} so far", "{0}；应{1}次，已{2}次").Fill(
            language,
            words,
            span.Needed,
            span.Actual
        );
        return span.IsCut && span.ShortBy > 0
            ? new Words(
                "{0}; it held for a part of the period only, and no norm says what a part needs",
                "{0}；仅适用于本期之一部分，不足一期如何计算，尚无规定"
            ).Fill(language, so)
            : so;
    }

    public static string Skipped(Cadence cadence, SkippedMonth skipped, Language language) =>
        (
            cadence.Form == CadenceForm.DaysOfMonth
                ? new Words(
                    "{0}: there is no day {2} in {1}, so nothing is due for it",
                    "{0}：{1}无{2}日，不计"
                )
                : new Words("{0}: there is none in {1}, so nothing is due for it", "{0}：{1}无此日，不计")
        ).Fill(
            language,
            Of(cadence, language),
            Invariant($"{skipped.Month.Year:0000}-{skipped.Month.Month:00}"),
            skipped.Number
        );

    // Which of the days counts hangs on working days that nobody has stated.
    private static string Open(Cadence cadence, CadenceSpan span, Language language) =>
        new Words(
            "{0}: on days from {1} to {2}, not all of which are known to be working days or not; {3} needed, {4} so far",
            "{0}：{1}至{2}之间，其中工作日不全清楚；应{3}次，已{4}次"
        ).Fill(
            language,
            Of(cadence, language),
            Day(span.FirstDay),
            Day(span.LastDay),
            span.Needed,
            span.Actual
        );

    private static Words SaysOf(Cadence cadence, CadenceSpan span) =>
        cadence.Form switch
        {
            CadenceForm.PerPeriod => cadence.Alignment switch
            {
                CadenceAlignment.Calendar => new(
                    "{0}: by {2}, the last day of the period from {1}",
                    "{0}：不迟于{2}（本期自{1}起的最后一日）"
                ),
                CadenceAlignment.Anchor => new(
                    "{0}: by {2}, the last day of the period from {1}, counted from {3}",
                    "{0}：不迟于{2}（自{3}起算，本期自{1}起的最后一日）"
                ),
                _ => new(
                    "{0}: by {2}, counted from {3}, that day not counted",
                    "{0}：不迟于{2}（自{3}起算，当日不计）"
                ),
            },
            CadenceForm.BeforeEvent => new(
                "{0}: from {1} to {2}, the day before {4} on {3}",
                "{0}：自{1}至{2}（{4}于{3}举行，截至前一日）"
            ),
            _ => span.Wanted > 0
                ? new("{0}: on {2}, since the month has no day {5}", "{0}：{2}（该月无{5}日）")
                : new("{0}: on {2}", "{0}：{2}"),
        };

    private static string PeriodOf(Cadence cadence, Language language) =>
        cadence.Length == 1
            ? EnumWords.Of(cadence.Unit).In(language)
            : (
                cadence.Unit switch
                {
                    CadenceUnit.Week => new Words("{0:week|weeks}", "{0}周"),
                    CadenceUnit.Month => new Words("{0:month|months}", "{0}个月"),
                    CadenceUnit.Quarter => new Words("{0:quarter|quarters}", "{0}个季度"),
                    CadenceUnit.HalfYear => new Words("{0:half-year|half-years}", "{0}个半年"),
                    CadenceUnit.Year => new Words("{0:year|years}", "{0}年"),
                    _ => throw new UnreachableException(),
                }
            ).Fill(language, cadence.Length);

    private static string Day(LocalDate day) => Invariant($"{day.Year:0000}-{day.Month:00}-{day.Day:00}");

    private static Words DayOf(IsoDayOfWeek day) =>
        day switch
        {
            IsoDayOfWeek.Monday => new("Monday", "星期一"),
            IsoDayOfWeek.Tuesday => new("Tuesday", "星期二"),
            IsoDayOfWeek.Wednesday => new("Wednesday", "星期三"),
            IsoDayOfWeek.Thursday => new("Thursday", "星期四"),
            IsoDayOfWeek.Friday => new("Friday", "星期五"),
            IsoDayOfWeek.Saturday => new("Saturday", "星期六"),
            _ => new("Sunday", "星期日"),
        };
}
