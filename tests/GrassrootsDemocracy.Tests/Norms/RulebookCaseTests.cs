using GrassrootsDemocracy.Norms;
using static GrassrootsDemocracy.Tests.Norms.SampleNorms;

namespace GrassrootsDemocracy.Tests.Norms;

// A value may hold in a case; an unknown case leaves open what depends on it, and nothing else.
public class RulebookCaseTests
{
    private static readonly Case Simplified = new(
        "simplified",
        new("under simplified procedure", "适用简易程序"),
        new("under ordinary procedure", "适用普通程序")
    );

    private static readonly Case Large = new("large", new("in a large village", "大村"));

    private static readonly Rulebook Nation = Rulebook.Named("Nation", "国家");

    private static readonly Rulebook Law = Nation
        .With(Days, 20, Article(1))
        .With(Days, 5, Article(2), when: Simplified)
        .With(Years, 3, Article(3));

    [Theory]
    [InlineData(true, 5)]
    [InlineData(false, 20)]
    public void A_known_case_says_which_value_holds(bool holds, int days) =>
        Assert.Equal(days, Law.Given(new Circumstance(Simplified, holds)).Find(Days)?.Value);

    [Fact]
    public void An_unknown_case_leaves_open_only_what_depends_on_it()
    {
        var term = Law.FindOrOpen(Days);

        Assert.Equal(TermState.InCases, term.State);
        Assert.Equal(
            [(5, "under simplified procedure"), (20, "under ordinary procedure")],
            term.Readings.Select(one => (((Norm<int>)one.Norm!).Value, one.When.ToString()))
        );
        Assert.Equal(3, Law.Find(Years)?.Value);
    }

    // 25 days are enough in either case, 3 in neither, and 10 in one of them.
    [Theory]
    [InlineData(25, Verdict.Met)]
    [InlineData(20, Verdict.Met)]
    [InlineData(19, Verdict.Undetermined)]
    [InlineData(5, Verdict.Undetermined)]
    [InlineData(4, Verdict.Breached)]
    public void A_verdict_stands_where_every_case_gives_it(int days, Verdict verdict) =>
        Assert.Equal(
            verdict,
            Law.FindOrOpen(Days).Measure(least => Measure.AtLeast(days, least), days).Verdict
        );

    [Fact]
    public void A_value_that_is_the_same_in_every_case_depends_on_none() =>
        Assert.Equal(
            20,
            Nation.With(Days, 20, Article(1)).With(Days, 20, Article(1), when: Simplified).Find(Days)?.Value
        );

    // By whichever articles: whoever asks for the value is not told that it is open.
    [Fact]
    public void A_value_that_two_articles_set_alike_depends_on_no_case()
    {
        var law = Nation.With(Days, 20, Article(1)).With(Days, 20, Article(2), when: Simplified);

        Assert.Equal(20, law.Find(Days)?.Value);
        Assert.Equal(Article(1), law.FindOrOpen(Days).Source);
        Assert.Equal(
            Article(2),
            law.Given(new Circumstance(Simplified, Holds: true)).FindOrOpen(Days).Source
        );
    }

    [Fact]
    public void The_narrower_case_goes_before_the_wider()
    {
        var law = Law.With(Days, 2, Article(4), when: Simplified & Large);

        Assert.Equal(2, law.Given(new(Simplified, Holds: true), new(Large, Holds: true)).Find(Days)?.Value);
        Assert.Equal(5, law.Given(new(Simplified, Holds: true), new(Large, Holds: false)).Find(Days)?.Value);
        Assert.Equal(20, law.Given(new Circumstance(Simplified, Holds: false)).Find(Days)?.Value);
    }

    [Fact]
    public void Two_cases_that_can_both_hold_and_neither_of_which_is_narrower_are_refused_when_stated() =>
        Assert.Throws<ArgumentException>("when", () => Law.With(Days, 30, Article(4), when: Large));

    [Fact]
    public void Two_cases_that_exclude_each_other_may_both_be_stated() =>
        Assert.Equal(
            30,
            Nation
                .With(Days, 30, Article(1), when: !Simplified)
                .With(Days, 5, Article(2), when: Simplified)
                .Given(new Circumstance(Simplified, Holds: false))
                .Find(Days)
                ?.Value
        );

    [Fact]
    public void A_condition_that_contradicts_itself_is_refused() =>
        Assert.Throws<ArgumentException>("right", () => Simplified & !Simplified);

    [Fact]
    public void A_lower_value_conflicts_only_in_the_case_in_which_it_hurts()
    {
        var street = Law.Under("Street").With(Days, 10, Article(9));

        var conflict = Assert.Single(street.ConflictsWithSuperiors());

        Assert.Equal(Article(1), conflict.Superior.Source);
        Assert.Equal(10, street.Given(new Circumstance(Simplified, Holds: true)).Find(Days)?.Value);
        Assert.Equal(20, street.Given(new Circumstance(Simplified, Holds: false)).Find(Days)?.Value);
    }

    [Fact]
    public void A_case_about_a_number_says_in_words_what_it_is_about_and_what_its_contrary_is()
    {
        var few = Case.Fewer(Quantity.MembersLeft, 3);

        Assert.Equal("fewer than 3 members left", few.ToString());
        Assert.Equal("at least 3 members left", (!few).ToString());
        Assert.Equal(few, Case.Fewer(Quantity.MembersLeft, 3));
        Assert.NotEqual(few, Case.Fewer(Quantity.MembersLeft, 4));
    }

    [Fact]
    public void A_case_cannot_hold_and_not_hold() =>
        Assert.Throws<ArgumentException>(
            "one",
            () => Law.Given(new(Simplified, Holds: true), new(Simplified, Holds: false))
        );

    [Fact]
    public void Nine_cases_of_one_norm_are_more_than_can_be_kept_apart()
    {
        var cases = Enumerable
            .Range(0, 9)
            .Select(i => new Case($"case-{(char)('a' + i)}", new($"case {i}", $"情形{i}")))
            .ToList();
        var all = cases.Aggregate(default(When), (when, one) => when & one);

        Assert.Throws<ArgumentException>("when", () => Nation.With(Days, 1, Article(1), when: all));
    }

    [Fact]
    public void A_list_may_have_an_item_more_in_a_case()
    {
        var name = new NormName<ValueList<string>>("required", Order.AllRequired<string>());
        var law = Nation.With(name, ["a"], Article(1)).Adding(name, ["b"], Article(2), when: Simplified);

        Assert.Equal(["a", "b"], law.Given(new Circumstance(Simplified, Holds: true)).Find(name)!.Value);
        Assert.Equal(["a"], law.Given(new Circumstance(Simplified, Holds: false)).Find(name)!.Value);
    }

    // "Within three months if fewer than three are left", and otherwise nothing is asked (上海 29(1)).
    [Fact]
    public void Where_a_case_asks_something_and_otherwise_nothing_is_asked()
    {
        var few = Case.Fewer(Quantity.MembersLeft, 3);
        var law = Nation.With(Days, 90, Article(1), when: few).AskingNothing(Days, Article(1), when: !few);

        Assert.Equal(
            TermState.NothingAsked,
            law.Given(new Circumstance(few, Holds: false)).FindOrOpen(Days).State
        );
        Assert.Equal(
            Verdict.Undetermined,
            law.FindOrOpen(Days).Measure(most => Measure.AtMost(214, most), 214).Verdict
        );
        Assert.Equal(Verdict.Met, law.FindOrOpen(Days).Measure(most => Measure.AtMost(90, most), 90).Verdict);
    }

    // Three answers by one number: five days below 3, ten below 5, twenty from 5 on.
    [Theory]
    [InlineData(2, 5)]
    [InlineData(3, 10)]
    [InlineData(4, 10)]
    [InlineData(5, 20)]
    public void Limits_on_one_number_know_each_other(long left, int days)
    {
        var (few, several) = (Case.Fewer(Quantity.MembersLeft, 3), Case.Fewer(Quantity.MembersLeft, 5));
        var law = Nation
            .With(Days, 20, Article(1), when: Case.AtLeast(Quantity.MembersLeft, 5))
            .With(Days, 5, Article(2), when: few)
            .With(Days, 10, Article(3), when: several);

        Assert.Equal(days, law.Given(new(few, left < 3), new(several, left < 5)).Find(Days)?.Value);
        // Fewer than three and yet at least five is no case that is possible.
        Assert.Equal(
            [
                (5, "fewer than 3 members left"),
                (10, "at least 3 members left and fewer than 5 members left"),
                (20, "at least 5 members left"),
            ],
            law.FindOrOpen(Days)
                .Readings.Select(one => (((Norm<int>)one.Norm!).Value, one.When.ToString()))
                .Order()
        );
    }

    [Fact]
    public void At_least_a_number_is_not_fewer_than_it()
    {
        var few = Case.Fewer(Quantity.MembersLeft, 3);

        Assert.Equal(!few, Case.AtLeast(Quantity.MembersLeft, 3));
        Assert.Equal(few, few & Case.Fewer(Quantity.MembersLeft, 5));
        Assert.Throws<ArgumentException>("right", () => few & Case.AtLeast(Quantity.MembersLeft, 3));
        Assert.Throws<ArgumentException>(
            "when",
            () =>
                Nation
                    .With(Days, 1, Article(1), when: Case.AtLeast(Quantity.MembersLeft, 3))
                    .With(Days, 2, Article(2), when: Case.Fewer(Quantity.MembersLeft, 5))
        );
    }

    [Fact]
    public void That_fewer_than_three_are_left_settles_whether_fewer_than_five_are()
    {
        var (few, several) = (Case.Fewer(Quantity.MembersLeft, 3), Case.Fewer(Quantity.MembersLeft, 5));
        var law = Nation.With(Days, 20, Article(1)).With(Days, 10, Article(2), when: several);

        Assert.Equal(10, law.Given(new Circumstance(few, Holds: true)).Find(Days)?.Value);
        Assert.Throws<ArgumentException>(
            "one",
            () => law.Given(new(few, Holds: true), new(several, Holds: false))
        );
    }

    [Fact]
    public void A_conflict_names_the_case_in_which_it_hurts()
    {
        Assert.Equal(!Simplified, Assert.Single(Conflicts(Law)).When);
        Assert.Equal(
            Simplified,
            Assert.Single(Conflicts(Nation.With(Days, 20, Article(1), when: Simplified))).When
        );
        Assert.True(Assert.Single(Conflicts(Nation.With(Days, 20, Article(1)))).When.IsAlways);
        Assert.Empty(Conflicts(Law.Given(new Circumstance(Simplified, Holds: true))));
        Assert.Single(Conflicts(Law.Given(new Circumstance(Simplified, Holds: false))));

        static ValueList<Conflict> Conflicts(Rulebook law) =>
            law.Under("Street").With(Days, 10, Article(9)).Given(Known(law)).ConflictsWithSuperiors();

        static IEnumerable<Circumstance> Known(Rulebook law) =>
            law.Find(Days) is { Value: var days } && law.Find(Years) is not null
                ? [new(Simplified, days == 5)]
                : [];
    }

    // What differs in the same way in every case is said once, and what differs in one with that case.
    [Fact]
    public void A_difference_names_the_cases_in_which_it_is_one()
    {
        var name = new NormName<ValueList<string>>("required", Order.AllRequired<string>());
        var (old, now) = (
            Nation.With(name, ["a"], Article(1)).Adding(name, ["b"], Article(2), when: Simplified),
            Nation.With(name, ["c"], Article(1)).Adding(name, ["b"], Article(2), when: Simplified & Large)
        );

        Assert.Equal(
            [
                ("a", "always"),
                ("c", "always"),
                ("b", "not \"in a large village\" and under simplified procedure"),
            ],
            old.Compare(now).Select(difference => ((string)difference.Item!, difference.When.ToString()))
        );
        Assert.Empty(
            old.Given(new Circumstance(Simplified, Holds: false))
                .Compare(Nation.With(name, ["a"], Article(1)))
        );
    }

    // Nine layers, each with a case of its own: eight unknown cases can be kept apart.
    [Fact]
    public void Of_nine_cases_in_layers_one_must_be_known()
    {
        var cases = Enumerable
            .Range(0, 9)
            .Select(place => new Case($"case-{place}", new($"case {place}", $"情形{place}")))
            .ToList();
        var book = cases.Aggregate(
            Nation.With(Days, 1, Article(1)),
            (law, one) => law.Under(one.Id).With(Days, 2, Article(2), when: one)
        );

        Assert.Throws<InvalidOperationException>(() => book.Find(Days));
        Assert.Equal(
            TermState.InCases,
            book.Given(new Circumstance(cases[0], Holds: false)).FindOrOpen(Days).State
        );
        Assert.Equal(
            2,
            book.Given(cases.Select(one => new Circumstance(one, Holds: true))).Find(Days)?.Value
        );
    }

    // Who may do it is no number: what becomes of each case is said instead.
    [Fact]
    public void A_line_in_cases_says_what_becomes_of_each_where_no_number_is_asked_for()
    {
        var name = new NormName<ValueList<string>>("who", Order.AnyWillDo<string>());
        var term = Nation
            .With(name, ["a"], Article(1))
            .With(name, ["b"], Article(2), when: Simplified)
            .FindOrOpen(name);
        var rule = new RuleDescriptor(
            "who",
            new("who did it", "何人办理"),
            new("{subject} did it", "由{subject}办理")
        );
        var line = new Finding(
            rule,
            term.Measure(who => Measure.Holds(who.Contains("a")), actual: null),
            term.Source
        )
        {
            Subject = "a",
        };

        Assert.Equal(
            "[open] a did it; if under simplified procedure: not met; if under ordinary procedure: met — Law (2026) art. 2",
            line.ToString()
        );
        Assert.Equal(
            "【待定】由a办理；适用简易程序的，不符合；适用普通程序的，符合——《法》（2026）第二条",
            line.ToString("zh")
        );
    }
}
