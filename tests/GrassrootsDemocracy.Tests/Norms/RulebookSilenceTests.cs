using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using static GrassrootsDemocracy.Tests.Norms.SampleNorms;

namespace GrassrootsDemocracy.Tests.Norms;

// The law asks nothing, the law is silent, the law leaves it to others: three answers.
public class RulebookSilenceTests
{
    private static readonly Rulebook Nation = Rulebook.Named("Nation", "国家");

    private static NormName<bool> Choice { get; } = new("choice", Order.None);

    [Fact]
    public void Three_silences_are_three_answers()
    {
        Assert.Equal(TermState.Silent, Nation.FindOrOpen(Days).State);
        Assert.Equal(TermState.LeftToOthers, Nation.LeavingOpen(Days, Article(1)).FindOrOpen(Days).State);
        Assert.Equal(TermState.NothingAsked, Nation.AskingNothing(Days, Article(1)).FindOrOpen(Days).State);
        Assert.Equal(TermState.Stated, Nation.With(Days, 1, Article(1)).FindOrOpen(Days).State);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void Where_nothing_is_asked_any_count_is_met(int days) =>
        Assert.Equal(
            Verdict.Met,
            Nation
                .AskingNothing(Days, Article(1))
                .FindOrOpen(Days)
                .Measure(least => Measure.AtLeast(days, least), days)
                .Verdict
        );

    [Fact]
    public void Any_value_is_stricter_than_nothing_asked()
    {
        var free = Nation.AskingNothing(Days, Article(1));

        Assert.Equal(5, free.Under("Street").With(Days, 5, Article(2)).Find(Days)?.Value);
        Assert.Single(
            Nation
                .With(Days, 5, Article(1))
                .Under("Street")
                .AskingNothing(Days, Article(2))
                .ConflictsWithSuperiors()
        );
        Assert.Equal(
            Strictness.Stricter,
            Assert.Single(free.Compare(Nation.With(Days, 5, Article(1)))).Strictness
        );
    }

    [Fact]
    public void Of_a_choice_something_always_holds() =>
        Assert.Throws<ArgumentException>("name", () => Nation.AskingNothing(Choice, Article(1)));

    [Theory]
    [InlineData(Latitude.Fixed)]
    [InlineData(Latitude.MayTighten)]
    [InlineData(Latitude.MayFill)]
    [InlineData(Latitude.Free)]
    public void A_term_left_open_where_something_is_said_already_says_nothing(Latitude latitude)
    {
        var street = Nation
            .With(Days, 20, Article(14), latitude)
            .Under("Street")
            .LeavingOpen(Days, Article(3));

        Assert.Equal(20, street.Find(Days)?.Value);
        Assert.Empty(street.ConflictsWithSuperiors());
    }

    // 上海 15(1): the rounds may be held in any order, but never from among the members elected.
    [Theory]
    [InlineData("together", true)]
    [InlineData("one after another", true)]
    [InlineData("from the members", false)]
    public void An_open_term_may_forbid_some_values(string value, bool isAllowed)
    {
        var rounds = new NormName<string>("rounds", Order.None);
        var village = Nation
            .LeavingOpen(rounds, Choice<string>.AllBut("from the members"), Article(15))
            .Under("Village")
            .With(rounds, value, Article(1));

        Assert.Equal(isAllowed ? value : null, village.Find(rounds)?.Value);
        Assert.Equal(isAllowed, village.ConflictsWithSuperiors() is []);
    }

    [Theory]
    [InlineData(3, true)]
    [InlineData(4, false)]
    [InlineData(5, true)]
    public void An_open_term_may_allow_some_values_only(int value, bool isAllowed)
    {
        var choices = (Choice<int>[])
            [Choice<int>.Of(3, 5), Choice<int>.Such(new("an odd number", "单数"), int.IsOddInteger)];

        Assert.All(
            choices,
            choice =>
                Assert.Equal(
                    isAllowed,
                    Nation
                        .LeavingOpen(Years, choice, Article(15))
                        .Under("Village")
                        .With(Years, value, Article(1))
                        .ConflictsWithSuperiors()
                        is []
                )
        );
    }

    // To ask nothing lets through what the choice forbids, and is none of the values that it allows.
    [Fact]
    public void Where_a_term_is_left_with_a_choice_nothing_asked_is_no_choice()
    {
        var street = Nation
            .LeavingOpen(Years, Choice<int>.Of(3, 5), Article(15))
            .Under("Street")
            .AskingNothing(Years, Article(1));

        Assert.Equal(TermState.LeftToOthers, street.FindOrOpen(Years).State);
        Assert.Equal(
            "Street: years is \"nothing is asked\" (Law (2026) art. 1), but \"left open (one of: 3, 5)\" prevails (Law (2026) art. 15; may be filled)",
            Assert.Single(street.ConflictsWithSuperiors()).ToString()
        );
    }

    [Fact]
    public void Terms_left_open_with_another_choice_or_to_others_differ()
    {
        var (any, odd) = (
            Nation.LeavingOpen(Years, Article(1)),
            Nation.LeavingOpen(Years, Choice<int>.Of(3, 5), Article(1))
        );

        Assert.Equal(
            "years: left open → left open (one of: 3, 5)",
            Assert.Single(any.Compare(odd)).ToString()
        );
        Assert.Single(any.Compare(Nation.LeavingOpen(Years, Article(1), Bodies.VillagersAssembly)));
        Assert.Empty(odd.Compare(Nation.LeavingOpen(Years, Choice<int>.Of(3, 5), Article(2))));
    }

    // Of those on the roll those on the roll are always enough, and so are all who have the right to be on it.
    [Theory]
    [InlineData(Base.Roll, false)]
    [InlineData(Base.Entitled, false)]
    [InlineData(Base.TookPart, true)]
    [InlineData(Base.Present, true)]
    public void A_turnout_of_those_who_are_the_whole_asks_nothing_and_is_refused(Base who, bool isAccepted)
    {
        var name = new NormName<TurnoutRule>("turnout", TurnoutRule.Compare);
        var rule = new TurnoutRule(who, new(Threshold.Majority, Base.Roll));

        if (isAccepted)
        {
            Assert.Equal(rule, Nation.With(name, rule, Article(1)).Find(name)?.Value);
            return;
        }

        Assert.Throws<ArgumentException>("value", () => Nation.With(name, rule, Article(1)));
    }

    [Fact]
    public void A_whole_that_does_not_exist_is_refused()
    {
        Assert.Throws<System.ComponentModel.InvalidEnumArgumentException>(() =>
            new Quota(Threshold.Majority, (Base)99)
        );
        Assert.Throws<System.ComponentModel.InvalidEnumArgumentException>(() =>
            new TurnoutRule((Base)99, default)
        );
    }

    [Fact]
    public void A_choice_that_is_none_of_those_there_are_is_refused()
    {
        var name = new NormName<Rounding>("rounding", Order.None);

        Assert.Equal(Rounding.Up, Nation.With(name, Rounding.Up, Article(1)).Find(name)?.Value);
        Assert.Contains(
            "99 is no Rounding: state one of",
            Assert
                .Throws<ArgumentException>("value", () => Nation.With(name, (Rounding)99, Article(1)))
                .Message,
            StringComparison.Ordinal
        );
    }
}
