using GrassrootsDemocracy.Norms;
using static GrassrootsDemocracy.Tests.Norms.SampleNorms;

namespace GrassrootsDemocracy.Tests.Norms;

public class RulebookTests
{
    private static readonly Rulebook Nation = Rulebook.Named("Nation", "国家");

    [Fact]
    public void A_norm_that_no_layer_states_is_open_and_never_a_guess()
    {
        var rulebook = Nation.Under("Province");

        Assert.Null(rulebook.Find(Days));
        Assert.Null(rulebook.Prevailing(Days));
        Assert.True(rulebook.FindOrOpen(Days).IsOpen);
        Assert.Null(rulebook.FindOrOpen(Days).Source);
    }

    [Fact]
    public void A_lower_layer_inherits_what_it_does_not_state()
    {
        var province = Nation.With(Days, 20, Article(14)).Under("Province");

        Assert.Equal(20, province.Find(Days)?.Value);
        Assert.Equal(Article(14), province.Find(Days)?.Source);
    }

    [Fact]
    public void A_rulebook_does_not_change_when_another_is_made_from_it()
    {
        var before = Nation.With(Days, 20, Article(14));
        var after = before.With(Days, 30, Article(15));

        Assert.Equal(20, before.Find(Days)?.Value);
        Assert.Equal(30, after.Find(Days)?.Value);
        Assert.Null(Nation.Find(Days));
    }

    [Fact]
    public void A_norm_may_be_tightened_below_unless_it_says_otherwise()
    {
        var street = Nation.With(Days, 20, Article(14)).Under("Street").With(Days, 25, Article(3));

        Assert.Equal(25, street.Find(Days)?.Value);
        Assert.Empty(street.ConflictsWithSuperiors());
    }

    [Theory]
    [InlineData(Latitude.Fixed, 19, false)]
    [InlineData(Latitude.Fixed, 20, true)]
    [InlineData(Latitude.Fixed, 21, false)]
    [InlineData(Latitude.MayTighten, 19, false)]
    [InlineData(Latitude.MayTighten, 20, true)]
    [InlineData(Latitude.MayTighten, 21, true)]
    [InlineData(Latitude.MayFill, 19, true)]
    [InlineData(Latitude.MayFill, 21, true)]
    [InlineData(Latitude.Free, 19, true)]
    [InlineData(Latitude.Free, 21, true)]
    public void The_latitude_says_which_values_a_lower_layer_may_set(
        Latitude latitude,
        int value,
        bool isAllowed
    )
    {
        var street = Nation
            .With(Days, 20, Article(14), latitude)
            .Under("Street")
            .With(Days, value, Article(3));

        Assert.Equal(isAllowed ? value : 20, street.Find(Days)?.Value);
        Assert.Equal(isAllowed, street.ConflictsWithSuperiors() is []);
    }

    [Fact]
    public void A_value_that_cannot_be_compared_is_no_tightening()
    {
        var street = Nation
            .With(Share, new(Threshold.Majority, Base.Roll), Article(15))
            .Under("Street")
            .With(Share, new(Threshold.AtLeast(9, 10), Base.Collected), Article(3));

        Assert.Equal(new(Threshold.Majority, Base.Roll), street.Find(Share)?.Value);
        Assert.Equal(Strictness.Incomparable, Assert.Single(street.ConflictsWithSuperiors()).Strictness);
    }

    // Nation allows only more; the province grants freedom that it does not have; the county uses it.
    [Theory]
    [InlineData(19, 20)]
    [InlineData(20, 20)]
    [InlineData(26, 26)]
    public void A_middle_layer_cannot_give_away_what_it_was_not_given(int county, int prevailing)
    {
        var rulebook = Nation
            .With(Days, 20, Article(14))
            .Under("Province")
            .With(Days, 20, Article(2), Latitude.Free)
            .Under("County")
            .With(Days, county, Article(1));

        Assert.Equal(prevailing, rulebook.Find(Days)?.Value);
    }

    [Fact]
    public void A_middle_layer_may_tighten_the_latitude_for_those_below_it()
    {
        var county = Nation
            .With(Days, 20, Article(14))
            .Under("Province")
            .With(Days, 25, Article(2), Latitude.Fixed)
            .Under("County")
            .With(Days, 30, Article(1));

        var conflict = Assert.Single(county.ConflictsWithSuperiors());

        Assert.Equal(25, county.Find(Days)?.Value);
        Assert.Equal(Article(2), conflict.Superior.Source);
    }

    [Fact]
    public void What_the_nation_leaves_free_is_free_below_a_province_that_fixes_it()
    {
        var county = Nation
            .With(Days, 20, Article(14), Latitude.Free)
            .Under("Province")
            .With(Days, 25, Article(2), Latitude.Fixed)
            .Under("County")
            .With(Days, 10, Article(1));

        Assert.Equal(10, county.Find(Days)?.Value);
        Assert.Empty(county.ConflictsWithSuperiors());
    }

    [Fact]
    public void What_the_nation_lets_be_filled_is_for_the_one_who_fills_it_to_fix()
    {
        var county = Nation
            .With(Days, 20, Article(14), Latitude.MayFill)
            .Under("Province")
            .With(Days, 25, Article(2), Latitude.Fixed)
            .Under("County")
            .With(Days, 10, Article(1));

        Assert.Equal(25, county.Find(Days)?.Value);
        Assert.Single(county.ConflictsWithSuperiors());
    }

    [Fact]
    public void A_layer_that_gave_way_binds_nobody_below_it()
    {
        var county = Nation
            .With(Days, 20, Article(14))
            .Under("Province")
            .With(Days, 10, Article(2), Latitude.Fixed)
            .Under("County")
            .With(Days, 22, Article(1));

        var conflict = Assert.Single(county.ConflictsWithSuperiors());

        Assert.Equal(22, county.Find(Days)?.Value);
        Assert.Equal("Province", conflict.LowerRulebook);
    }

    [Fact]
    public void An_open_term_says_who_leaves_it_open_and_can_be_filled()
    {
        var nation = Nation.LeavingOpen(Days, Article(15));
        var province = nation.Under("Province").With(Days, 5, Article(2));

        Assert.Null(nation.Find(Days));
        Assert.IsType<OpenTerm>(nation.Prevailing(Days));
        Assert.Equal(Article(15), nation.FindOrOpen(Days).Source);
        Assert.Equal(5, province.FindOrOpen(Days).Norm?.Value);
        Assert.Equal(Article(2), province.FindOrOpen(Days).Source);
        Assert.Empty(province.ConflictsWithSuperiors());
    }

    [Fact]
    public void A_layer_can_be_laid_over_another_superior()
    {
        var layer = Rulebook.Named("Street").With(Days, 22, Article(3));

        Assert.Equal(22, layer.LaidOver(Nation.With(Days, 20, Article(14))).Find(Days)?.Value);
        Assert.Equal(25, layer.LaidOver(Nation.With(Days, 25, Article(14))).Find(Days)?.Value);
        Assert.Null(layer.Superior);
    }

    [Fact]
    public void A_layer_that_has_a_superior_is_not_laid_over_another_and_loses_none()
    {
        var street = Nation.Under("Street");

        Assert.Throws<InvalidOperationException>(() => street.LaidOver(Rulebook.Named("Elsewhere")));
    }

    [Fact]
    public void Including_a_layer_takes_its_norms_over_ones_own_and_keeps_the_superior()
    {
        var other = Rulebook.Named("Other").With(Days, 30, Article(2)).With(Years, 5, Article(3));
        var both = Nation.Under("Street").With(Days, 20, Article(1)).Including(other);

        Assert.Equal(30, both.Find(Days)?.Value);
        Assert.Equal(5, both.Find(Years)?.Value);
        Assert.Equal("Street", both.Name);
        Assert.Same(Nation, both.Superior);
    }

    [Fact]
    public void Including_a_layer_leaves_its_superiors_behind()
    {
        var other = Rulebook
            .Named("Above")
            .With(Years, 5, Article(3))
            .Under("Other")
            .With(Days, 30, Article(2));

        Assert.Null(Nation.Including(other).Find(Years));
    }

    [Fact]
    public void Own_names_are_in_the_order_of_their_ids_whatever_the_order_of_stating() =>
        Assert.Equal(
            [Days, Share, Years],
            Nation
                .With(Years, 5, Article(1))
                .With(Days, 20, Article(2))
                .LeavingOpen(Share, Article(3))
                .Under("Street")
                .Superior!.OwnNames
        );

    [Fact]
    public void A_rulebook_reads_as_its_layers_the_lowest_first()
    {
        var street = Nation.Under("Province").Under("Street", "街道");

        Assert.Equal("Street over Province over Nation", street.ToString());
        Assert.Equal("街道", street.ChineseName);
        Assert.Equal("Province", street.Superior?.ChineseName);
    }

    [Fact]
    public void A_name_of_another_type_under_the_same_id_is_refused() =>
        Assert.Throws<ArgumentException>(
            "name",
            () => Nation.With(Days, 20, Article(1)).Find(new NormName<string>(Days.Id, Order.None))
        );

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    public void A_rulebook_without_a_name_is_refused(string name)
    {
        Assert.Throws<ArgumentException>(nameof(name), () => Rulebook.Named(name));
        Assert.Throws<ArgumentException>("lower", () => Nation.Under(name));
    }
}
