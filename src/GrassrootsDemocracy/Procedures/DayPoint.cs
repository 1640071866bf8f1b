using System.Runtime.InteropServices;
using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Procedures;

// A day that a rule gave, with the day it was counted from, so that a ledger line can say both.
[StructLayout(LayoutKind.Auto)]
internal readonly record struct DayPoint(LocalDate Day, LocalDate From, DayRule Rule)
{
    private bool IsBefore => Rule.Form == DayRuleForm.Before;

    public Measure AsLast(LocalDate done) =>
        IsBefore
            ? Measure.AtLeast(Period.DaysBetween(done, From), Period.DaysBetween(Day, From))
            : Measure.AtMost(Period.DaysBetween(From, done), Period.DaysBetween(From, Day));

    public Measure AsFirst(LocalDate done) =>
        IsBefore
            ? Measure.AtMost(Period.DaysBetween(done, From), Period.DaysBetween(Day, From))
            : Measure.AtLeast(Period.DaysBetween(From, done), Period.DaysBetween(From, Day));

    // "done on 3 March, 2 days after receipt": what is said follows the days and not the rule.
    public Sentence Said(string what, IReadable stage, LocalDate day)
    {
        var days = Period.DaysBetween(From, day);
        var side = days switch
        {
            < 0 => "before",
            0 => "same",
            _ => "after",
        };
        return Sentence.Of(
            ProcedureTexts.All,
            $"{what}.{side}",
            stage,
            day,
            new DayCount(Math.Abs(days)),
            Rule.Anchor!
        );
    }
}
