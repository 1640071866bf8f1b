using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Tests.Norms;

public class TimelineTests
{
    private static readonly LocalDate First = new(2010, 10, 28);
    private static readonly LocalDate Second = new(2018, 12, 29);

    // Out of order on purpose.
    private static readonly Timeline<string> Law = new(
        "the law",
        new(2026, 11, 23),
        (Second, "new"),
        (First, "old")
    );

    [Fact]
    public void An_edition_applies_from_its_first_day_to_the_day_before_the_next()
    {
        Assert.Equal("old", Law.On(First));
        Assert.Equal("old", Law.On(Second.PlusDays(-1)));
        Assert.Equal("new", Law.On(Second));
        Assert.Equal("new", Law.On(Second.PlusYears(100)));
    }

    [Fact]
    public void Changes_are_listed_the_earliest_first_whatever_the_order_given() =>
        Assert.Equal([First, Second], Law.Changes);

    [Fact]
    public void A_day_before_the_first_edition_is_refused_with_what_is_known()
    {
        var dayBefore = First.PlusDays(-1);

        var refusal = Assert.Throws<NotInForceException>(() => Law.On(dayBefore));

        Assert.Equal("the law", refusal.Subject);
        Assert.Equal(dayBefore, refusal.Day);
        Assert.Equal(First, refusal.First);
        Assert.Equal(
            "No edition of the law is known for 2010-10-27: the first is in force from 2010-10-28. Ask for a later day, or add the earlier edition to the timeline.",
            refusal.Message
        );
    }

    [Fact]
    public void Whether_there_is_an_edition_can_be_asked()
    {
        Assert.False(Law.TryOn(First.PlusDays(-1), out var none));
        Assert.Null(none);
        Assert.True(Law.TryOn(First, out var edition));
        Assert.Equal("old", edition);
    }

    [Fact]
    public void A_timeline_says_when_it_was_checked() =>
        Assert.Equal(new LocalDate(2026, 11, 23), Law.CheckedOn);

    [Fact]
    public void Two_editions_from_one_day_are_refused() =>
        Assert.Throws<ArgumentException>(
            "editions",
            () => new Timeline<string>("the law", Second, (First, "one"), (First, "other"))
        );

    [Fact]
    public void Two_editions_to_be_made_from_one_day_are_refused_at_once() =>
        Assert.Throws<ArgumentException>(
            "editions",
            () => new Timeline<string>("the law", Second, (First, () => "one"), (First, () => "other"))
        );

    [Fact]
    public void No_edition_at_all_is_refused() =>
        Assert.Throws<ArgumentException>("editions", () => new Timeline<string>("the law", Second, []));

    [Fact]
    public void A_timeline_of_nothing_named_is_refused() =>
        Assert.Throws<ArgumentException>("subject", () => new Timeline<string>(" ", Second, (First, "one")));

    [Fact]
    public void An_edition_is_made_when_one_of_its_days_is_first_asked_about()
    {
        var made = new List<string>();
        var law = new Timeline<string>(
            "the law",
            Second,
            (First, () => Make("old")),
            (Second, () => Make("new"))
        );

        Assert.Empty(made);
        Assert.Equal([First, Second], law.Changes);
        Assert.Empty(made);

        Assert.Equal("old", law.On(Second.PlusDays(-1)));
        Assert.Equal("old", law.On(First));
        Assert.Equal(["old"], made);

        Assert.Equal("new", law.On(Second));
        Assert.Equal(["old", "new"], made);

        string Make(string edition)
        {
            made.Add(edition);
            return edition;
        }
    }

    [Fact]
    public void An_edition_is_made_once_though_many_ask_at_the_same_time()
    {
        var law = new Timeline<object>("the law", Second, (First, () => new object()));
        var found = new object[64];

        Parallel.For(0, found.Length, index => found[index] = law.On(Second));

        Assert.Single(found.Distinct());
    }

    [Fact]
    public void A_timeline_of_parts_begins_anew_whenever_one_of_them_does()
    {
        var day = new LocalDate(2020, 1, 1);
        var regulation = new Timeline<string>(
            "the regulation",
            First,
            (day, "regulation"),
            (Second, "other")
        );

        var both = Timeline<string>.Of("both", [Law, regulation], on => $"as of {on:uuuu-MM-dd}");

        Assert.Equal([First, Second, day], both.Changes);
        Assert.Equal("as of 2018-12-29", both.On(day.PlusDays(-1)));
        Assert.Equal("as of 2020-01-01", both.On(day));
        Assert.Equal(First, both.CheckedOn);
    }
}
