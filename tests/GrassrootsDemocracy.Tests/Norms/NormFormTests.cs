using GrassrootsDemocracy.Norms;
using static GrassrootsDemocracy.Tests.Norms.SampleNorms;

namespace GrassrootsDemocracy.Tests.Norms;

// One norm in two forms: days, and weeks where the days make whole ones.
public sealed class NormFormTests
{
    private static readonly NormName<string> Weeks = Days.SaidAs<string>(
        norm => norm.Value % 7 == 0 ? new($"{norm.Value / 7} weeks", norm.Source, norm.Latitude) : null,
        weeks => 7 * (weeks[0] - '0')
    );

    private static readonly Rulebook Nation = Rulebook.Named("Nation", "国家").With(Days, 14, Article(1));

    [Fact]
    public void What_is_stated_in_one_form_is_read_in_the_other_with_its_article()
    {
        var norm = Nation.Find(Weeks);
        Assert.Equal(("2 weeks", Article(1)), (norm?.Value, norm?.Source));
        Assert.Equal(21, Nation.Under("x").With(Weeks, "3 weeks", Article(2)).Find(Days)?.Value);
    }

    [Fact]
    public void Both_forms_are_one_norm_of_one_id_in_one_list()
    {
        Assert.Equal(Days.Id, Weeks.Id);
        Assert.Equal([Days], Nation.Under("x").With(Weeks, "3 weeks", Article(2)).OwnNames);
    }

    [Theory]
    [InlineData("3 weeks", "2 weeks", Strictness.Stricter)]
    [InlineData("2 weeks", "2 weeks", Strictness.Same)]
    [InlineData("1 weeks", "2 weeks", Strictness.Looser)]
    public void Values_of_a_form_compare_as_what_they_say(
        string value,
        string other,
        Strictness strictness
    ) => Assert.Equal(strictness, Weeks.Order(value, other));

    [Fact]
    public void What_cannot_be_said_in_a_form_has_no_value_in_it() =>
        Assert.True(Nation.Under("x").With(Days, 15, Article(2)).FindOrOpen(Weeks).IsOpen);

    [Fact]
    public void A_looser_value_conflicts_in_whichever_form_it_is_stated()
    {
        var lower = Nation.Under("x").With(Weeks, "1 weeks", Article(2));
        Assert.Equal(Days, Assert.Single(lower.ConflictsWithSuperiors()).Name);
        Assert.Equal("2 weeks", lower.Find(Weeks)?.Value);
    }

    [Fact]
    public void The_three_silences_are_the_same_in_both_forms()
    {
        var empty = Rulebook.Named("Empty", "空");
        Assert.Equal(TermState.Silent, empty.FindOrOpen(Weeks).State);
        Assert.Equal(TermState.LeftToOthers, empty.LeavingOpen(Weeks, Article(1)).FindOrOpen(Days).State);
        Assert.Equal(TermState.NothingAsked, empty.AskingNothing(Days, Article(1)).FindOrOpen(Weeks).State);
    }

    [Fact]
    public void A_value_for_a_case_is_read_in_that_case()
    {
        var holiday = new Case("case/holiday", new("in the holidays", "假期"), new("otherwise", "平时"));
        var lower = Nation.With(Weeks, "3 weeks", Article(2), when: holiday);
        Assert.Equal("3 weeks", lower.Given(new Circumstance(holiday, Holds: true)).Find(Weeks)?.Value);
        Assert.Equal(
            ["3 weeks", "2 weeks"],
            lower.FindOrOpen(Weeks).Readings.Select(reading => (reading.Norm as Norm<string>)?.Value)
        );
    }

    [Theory]
    [InlineData(21, 21)]
    [InlineData(28, null)]
    [InlineData(15, null)]
    public void A_choice_in_one_form_judges_what_the_other_states(int days, int? found) =>
        Assert.Equal(
            found,
            Rulebook
                .Named("Open", "开放")
                .LeavingOpen(Weeks, Choice<string>.Of("2 weeks", "3 weeks"), Article(1))
                .Under("x")
                .With(Days, days, Article(2))
                .Find(Days)
                ?.Value
        );

    [Fact]
    public void A_form_is_not_named_for_a_part() =>
        Assert.Throws<InvalidOperationException>(() =>
            Weeks.For("weeks.part", new Label("part/one", "one", "一"))
        );
}
