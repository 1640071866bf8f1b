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
    public void No_edition_at_all_is_refused() =>
        Assert.Throws<ArgumentException>("editions", () => new Timeline<string>("the law", Second, []));

    [Fact]
    public void A_timeline_of_nothing_named_is_refused() =>
        Assert.Throws<ArgumentException>("subject", () => new Timeline<string>(" ", Second, (First, "one")));
}
