using System.Globalization;
using GrassrootsDemocracy.Norms;
using static GrassrootsDemocracy.Tests.Norms.SampleNorms;

namespace GrassrootsDemocracy.Tests.Norms;

public class DifferenceTests
{
    private static readonly Rulebook Old = Rulebook
        .Named("Old")
        .With(Days, 20, Article(14))
        .With(Years, 3, Article(11));

    private static readonly Rulebook New = Rulebook
        .Named("New")
        .With(Days, 25, Article(17))
        .With(Years, 3, Article(14))
        .With(Share, new(Threshold.Majority, Base.Roll), Article(18));

    [Fact]
    public void Rulebooks_differ_in_values_and_in_what_only_one_says() =>
        Assert.Equal([Days, Share], Old.Compare(New).Select(difference => difference.Name));

    [Fact]
    public void A_difference_says_how_the_second_compares_with_the_first()
    {
        Assert.Equal(Strictness.Stricter, Old.Compare(New)[0].Strictness);
        Assert.Equal(Strictness.Looser, New.Compare(Old)[0].Strictness);
    }

    [Fact]
    public void A_norm_that_only_one_states_is_compared_with_nothing()
    {
        var (added, gone) = (Old.Compare(New)[1], New.Compare(Old)[1]);

        Assert.Null(added.Here);
        Assert.Equal(Strictness.Incomparable, added.Strictness);
        Assert.Null(gone.There);
        Assert.Equal(added.There, gone.Here);
    }

    [Fact]
    public void A_difference_reads_from_the_first_to_the_second()
    {
        Assert.Equal("days: 20 → 25 (stricter)", Old.Compare(New)[0].ToString());
        Assert.Equal("days: 25 → 20 (looser)", New.Compare(Old)[0].ToString());
        Assert.Equal(
            "share: nothing is said → more than 1/2 of those on the roll",
            Old.Compare(New)[1].ToString()
        );
        Assert.Equal(
            "days：20 → 25（较严）",
            Old.Compare(New)[0].ToString(CultureInfo.GetCultureInfo("zh-Hans"))
        );
    }

    [Fact]
    public void The_same_value_of_another_article_is_no_difference() =>
        Assert.Empty(Old.Compare(Old.With(Years, 3, Article(99))));

    [Fact]
    public void Silence_and_an_open_term_are_two_answers()
    {
        var open = Old.LeavingOpen(Share, Article(1));

        Assert.Equal([Share], Old.Compare(open).Select(difference => difference.Name));
        Assert.Equal([Share], open.Compare(Old).Select(difference => difference.Name));
        Assert.Empty(open.Compare(open));
    }

    [Fact]
    public void An_open_term_against_a_value_is_a_difference()
    {
        var difference = Assert.Single(Old.Compare(Old.LeavingOpen(Days, Article(1))));

        Assert.Equal(Strictness.Incomparable, difference.Strictness);
        Assert.Equal("days: 20 → left open", difference.ToString());
    }

    [Fact]
    public void What_prevails_is_compared_not_what_the_lowest_layer_says()
    {
        var street = Old.Under("Street").With(Days, 10, Article(3)).With(Years, 2, Article(4));

        Assert.Equal([Years], Old.Compare(street).Select(difference => difference.Name));
    }

    [Fact]
    public void A_rulebook_does_not_differ_from_itself() => Assert.Empty(New.Compare(New));
}
