using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Tests.Norms;

public class OrderTests
{
    [Theory]
    [InlineData(19, 20, Strictness.Looser, Strictness.Stricter)]
    [InlineData(20, 20, Strictness.Same, Strictness.Same)]
    [InlineData(21, 20, Strictness.Stricter, Strictness.Looser)]
    public void Counts_are_stricter_the_higher_or_the_lower(
        int value,
        int other,
        Strictness more,
        Strictness less
    )
    {
        Assert.Equal(more, Order.MoreIsStricter(value, other));
        Assert.Equal(less, Order.LessIsStricter(value, other));
    }

    [Theory]
    [InlineData(4, 6, Strictness.Stricter)]
    [InlineData(3, 7, Strictness.Same)]
    [InlineData(3, 6, Strictness.Stricter)]
    [InlineData(2, 9, Strictness.Looser)]
    [InlineData(2, 6, Strictness.Incomparable)]
    [InlineData(8, 9, Strictness.Incomparable)]
    public void The_range_inside_the_other_is_stricter(long least, long most, Strictness strictness) =>
        Assert.Equal(strictness, Order.Ranges(new(least, most), new(3, 7)));

    [Fact]
    public void Values_without_an_order_are_the_same_or_simply_different()
    {
        Assert.Equal(Strictness.Same, Order.None("a", "a"));
        Assert.Equal(Strictness.Incomparable, Order.None("a", "b"));
        Assert.Equal(Strictness.Incomparable, Order.None<string?>("a", null));
        Assert.Equal(Strictness.Same, Order.None<string?>(null, null));
    }
}
