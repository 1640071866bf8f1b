using System.Globalization;
using GrassrootsDemocracy.Calendars;
using GrassrootsDemocracy.Elections.Before.Conditions;
using GrassrootsDemocracy.Elections.Before.Voters;
using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Tests.Elections.Before.Conditions;

// Three values: what is not known is neither met nor breached.
public sealed class ConditionTests
{
    private static readonly LocalDate Day = new(2027, 3, 1);

    private static readonly Label Here = VoterFacts.LivesHere;

    [Theory]
    [InlineData("2026-03-01", Verdict.Met)]
    [InlineData("2026-03-02", Verdict.Breached)]
    [InlineData("2020-01-01", Verdict.Met)]
    [InlineData("2027-03-01", Verdict.Breached)]
    [InlineData("2027-03-02", Verdict.Breached)]
    public void A_year_is_full_on_its_last_day(string since, Verdict verdict)
    {
        var from = NodaTime.Text.LocalDatePattern.Iso.Parse(since).Value;
        Assert.Equal(
            verdict,
            Judge(Condition.For(Here, new(1, TimeUnit.Year)), StatedFact.Since(Here, from))
        );
    }

    [Fact]
    public void What_is_not_known_is_undetermined()
    {
        var year = Condition.For(Here, new(1, TimeUnit.Year));
        Assert.Equal(Verdict.Undetermined, Judge(year));
        Assert.Equal(Verdict.Undetermined, Judge(year, StatedFact.That(Here)));
        Assert.Equal(Verdict.Breached, Judge(year, StatedFact.NotThat(Here)));
        Assert.Equal(Verdict.Undetermined, Judge(Condition.That(Here)));
        Assert.Equal(Verdict.Undetermined, Judge(Condition.NotThat(Here)));
        Assert.Equal(
            Verdict.Undetermined,
            Judge(Condition.That(Here), StatedFact.That(Here), StatedFact.NotThat(Here))
        );
    }

    [Fact]
    public void What_begins_later_is_not_yet_so()
    {
        var later = StatedFact.Since(Here, new(2027, 3, 2));
        Assert.Equal(Verdict.Breached, Judge(Condition.That(Here), later));
        Assert.Equal(Verdict.Met, Judge(Condition.NotThat(Here), later));
        Assert.Equal(Verdict.Met, Judge(Condition.That(Here), StatedFact.Since(Here, Day)));
    }

    [Theory]
    [InlineData(true, true, Verdict.Met)]
    [InlineData(true, false, Verdict.Met)]
    [InlineData(true, null, Verdict.Met)]
    [InlineData(false, null, Verdict.Undetermined)]
    [InlineData(false, false, Verdict.Breached)]
    public void One_of_several_is_enough(bool here, bool? works, Verdict verdict)
    {
        var either = Condition.Either(Condition.That(Here), Condition.That(VoterFacts.DoesVillageWork));
        List<StatedFact> facts = [new(Here, here, null)];
        if (works is { } known)
        {
            facts.Add(new(VoterFacts.DoesVillageWork, known, null));
        }

        Assert.Equal(verdict, either.Judge(facts, Day, WorkCalendar.WeekendsOnly));
    }

    [Fact]
    public void A_condition_is_read_out_in_both_languages()
    {
        var chinese = CultureInfo.GetCultureInfo("zh-Hans");
        var stay = Condition.Either(Condition.For(Here, new(6, TimeUnit.Month)), Condition.NotThat(Here));
        Assert.Equal("living here for at least 6 months or not: living here", stay.ToString());
        Assert.Equal("在本地居住满6个月或者非（在本地居住）", stay.ToString(chinese));
    }

    [Fact]
    public void One_of_none_is_refused() =>
        Assert.Throws<ArgumentException>("conditions", () => Condition.Either([]));

    private static Verdict Judge(Condition condition, params StatedFact[] facts) =>
        condition.Judge(facts, Day, WorkCalendar.WeekendsOnly);
}
