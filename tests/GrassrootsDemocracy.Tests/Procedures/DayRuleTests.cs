using System.Globalization;
using GrassrootsDemocracy.Calendars;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.Procedures;
using static GrassrootsDemocracy.Tests.Procedures.Steps;

namespace GrassrootsDemocracy.Tests.Procedures;

// Of two last days the earlier one asks more: law.md §13.15 counts D−20 as "twenty days before".
public sealed class DayRuleTests
{
    private static readonly DayRule On = DayRule.On(Vote);

    private static readonly DayRule After3 = DayRule.After(new(3), Vote);

    public static TheoryData<DayRule, DayRule, Strictness> Pairs =>
        new()
        {
            { Before(20), Before(20), Strictness.Same },
            { Before(21), Before(20), Strictness.Stricter },
            { Before(19), Before(20), Strictness.Looser },
            { Before(0), On, Strictness.Same },
            { Before(1), On, Strictness.Stricter },
            { DayRule.After(new(2), Vote), After3, Strictness.Stricter },
            { DayRule.After(new(4), Vote), After3, Strictness.Looser },
            { On, After3, Strictness.Stricter },
            { After3, Before(1), Strictness.Looser },
            { DayRule.Before(new(20), Term("other")), Before(20), Strictness.Incomparable },
            { DayRule.AfterLastDayOf(new(3), Vote), After3, Strictness.Incomparable },
            { DayRule.FirstOf(Before(20), DayRule.On(Term("other"))), Before(20), Strictness.Stricter },
            { Before(20), DayRule.FirstOf(Before(20), DayRule.On(Term("other"))), Strictness.Looser },
            { DayRule.LastOf(Before(20), After3), Before(20), Strictness.Looser },
            { DayRule.LastOf(Before(20), After3), After3, Strictness.Same },
            { DayRule.LastOf(Before(20), DayRule.On(Term("other"))), Before(21), Strictness.Looser },
            { DayRule.FirstOf(Before(20), Before(30)), Before(30), Strictness.Same },
            { DayRule.After(new(6, TimeUnit.Month), Vote), DayRule.After(new(180), Vote), Strictness.Looser },
            { DayRule.After(new(0, RollOver.NextWorkingDay), Vote), On, Strictness.Looser },
            { DayRule.Before(new(0, RollOver.NextWorkingDay), Vote), On, Strictness.Same },
        };

    [Theory]
    [MemberData(nameof(Pairs))]
    public void The_earlier_last_day_is_stricter(DayRule value, DayRule other, Strictness strictness) =>
        Assert.Equal(strictness, DayRule.EarlierIsStricter(value, other));

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Of_two_first_days_the_later_is_stricter(
        DayRule value,
        DayRule other,
        Strictness strictness
    ) => Assert.Equal(strictness, DayRule.LaterIsStricter(other, value));

    [Fact]
    public void It_is_read_out_in_both_languages()
    {
        Assert.Equal("20 days before the vote", Before(20).ToString());
        Assert.Equal(
            "投票后3日",
            DayRule.After(new(3), Vote).ToString(CultureInfo.GetCultureInfo("zh-Hans"))
        );
        Assert.Equal("the day of the vote", On.ToString());
        Assert.Equal(
            "the first of: 20 days before the vote; 2 months after the last day of the vote",
            DayRule
                .FirstOf(Before(20), DayRule.AfterLastDayOf(new TimeLimit(2, TimeUnit.Month), Vote))
                .ToString()
        );
    }

    [Fact]
    public void A_choice_of_no_days_is_refused() =>
        Assert.Throws<ArgumentException>("rules", () => DayRule.FirstOf());

    [Fact]
    public void The_first_and_the_last_of_several_days_are_found()
    {
        var rules = new[] { Before(10), DayRule.After(new(2), Term("list")) };
        var log = Fixed(Act("list", D.PlusDays(-15)));
        var first = Empty().Last("list", Before(1)).Last("speech", DayRule.FirstOf(rules)).Read();
        var last = Empty().Last("list", Before(1)).Last("speech", DayRule.LastOf(rules)).Read();

        Assert.Equal(D.PlusDays(-13), first.Check(log, D.PlusDays(-14)).Of("speech").Latest);
        Assert.Equal(D.PlusDays(-10), last.Check(log, D.PlusDays(-14)).Of("speech").Latest);
    }

    [Fact]
    public void Months_and_working_days_are_counted()
    {
        var procedure = Empty()
            .Last("report", DayRule.After(new TimeLimit(1, TimeUnit.Month), Vote))
            .Last("answer", DayRule.After(new TimeLimit(3, TimeUnit.WorkingDay), Vote))
            .Read();
        var plan = procedure.Plan(Fixed() with { Calendar = WorkCalendar.OfYear(2027, [new(2027, 3, 22)]) });

        // 20 March 2027 is a Saturday and the Monday after it a day off.
        Assert.Equal(
            [new(2027, 3, 25), new LocalDate(2027, 4, 20)],
            plan.Stages.Select(stage => stage.Latest!.Value)
        );
    }

    private static DayRule Before(int days) => DayRule.Before(new(days), Vote);
}
