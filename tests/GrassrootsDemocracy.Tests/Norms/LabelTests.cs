using GrassrootsDemocracy.Elections.Vote.OpenSelections;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;

namespace GrassrootsDemocracy.Tests.Norms;

public sealed class LabelTests
{
    [Fact]
    public void A_label_is_of_a_family_and_no_other_family_has_its_id()
    {
        Assert.Equal(("entry-way", "members"), (EntryWays.Members.Family, EntryWays.Members.Key));
        Assert.NotEqual(EntryWays.Members, Circles.Members);
    }

    [Fact]
    public void A_label_of_ones_own_is_the_same_wherever_it_is_made_whatever_its_words()
    {
        var (one, other) = (
            new Label("entry-way/by-lot", "by lot", "抽签"),
            new Label("entry-way/by-lot", "lot", "抽签产生")
        );

        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
    }

    [Fact]
    public void A_log_that_knows_only_an_id_names_the_same_thing()
    {
        Assert.Equal(Bodies.VillagersCommittee, Label.Of("body/villagers-committee"));
        Assert.Equal("water council", Label.Of("body/water-council").Name);
    }

    [Theory]
    [InlineData("members")]
    [InlineData("/members")]
    [InlineData("entry-way/")]
    [InlineData("entry-way/by/lot")]
    [InlineData("entry-way/by.lot")]
    [InlineData("entry-way/By-Lot")]
    [InlineData("entry way/by-lot")]
    [InlineData("entry-way/by--lot")]
    [InlineData("entry-way/-lot")]
    [InlineData("entry-way/lot-")]
    [InlineData("entry-way@lot/members")]
    [InlineData("entry-way/抽签")]
    public void What_is_no_family_and_key_is_refused_with_the_way_to_write_it(string id)
    {
        var refusal = Assert.Throws<ArgumentException>("id", () => new Label(id, "by lot", "抽签"));

        Assert.StartsWith($"'{id}' is no id of a label", refusal.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>("id", () => Label.Of(id));
    }
}
