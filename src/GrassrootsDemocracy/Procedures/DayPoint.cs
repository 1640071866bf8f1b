using System.Runtime.InteropServices;

namespace GrassrootsDemocracy.Procedures;

// A day that a rule gave, with the day it was counted from, so that a ledger line can say both.
[StructLayout(LayoutKind.Auto)]
internal readonly record struct DayPoint(DayBounds Day, DayBounds From, DayRule Rule, bool IsAsFixed = false)
{
    private bool IsBefore => Rule.Form == DayRuleForm.Before;

    // Where the day itself is not known it may still be certain on which side of it something was done.
    public Measure AsLast(LocalDate done) =>
        (Day.Exact, From.Exact) is not ({ } day, { } from) ? Measure.Stated(Day.ByThen(done))
        : IsBefore ? Measure.AtLeast(Period.DaysBetween(done, from), Period.DaysBetween(day, from))
        : Measure.AtMost(Period.DaysBetween(from, done), Period.DaysBetween(from, day));

    public Measure AsFirst(LocalDate done) =>
        (Day.Exact, From.Exact) is not ({ } day, { } from) ? Measure.Stated(Day.NotBefore(done))
        : IsBefore ? Measure.AtMost(Period.DaysBetween(done, from), Period.DaysBetween(day, from))
        : Measure.AtLeast(Period.DaysBetween(from, done), Period.DaysBetween(from, day));

    // "done on 3 March, 2 days after receipt": what is said follows the days and not the rule.
    // Beside it stands the day itself: from which on, or up to which.
    public Sentence SaidAsLast(DayWords what, IReadable stage, LocalDate day) =>
        WithTheDay(new("{0}; the last day is {1}", "{0}；最迟{1}"), Said(what, stage, day));

    public Sentence SaidAsFirst(DayWords what, IReadable stage, LocalDate day) =>
        WithTheDay(new("{0}; the first day is {1}", "{0}；最早{1}"), Said(what, stage, day));

    private Sentence WithTheDay(Words words, Sentence said) =>
        (Day.Exact, From.Exact) is ({ } day, not null) ? Sentence.Of(words, said, day) : said;

    private Sentence Said(DayWords what, IReadable stage, LocalDate day)
    {
        if (From.Exact is not { } from)
        {
            return Sentence.Of(what.Alone, stage, day);
        }

        var days = Period.DaysBetween(from, day);
        var side = days switch
        {
            < 0 => what.Before,
            0 => what.Same,
            _ => what.After,
        };
        IReadable anchor = IsAsFixed
            ? Sentence.Of(new("{0} as fixed", "原定{0}"), Rule.Anchor!)
            : Rule.Anchor!;
        return Sentence.Of(side, stage, day, new DayCount(Math.Abs(days)), anchor);
    }
}
