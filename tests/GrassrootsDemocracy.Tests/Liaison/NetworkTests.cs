using GrassrootsDemocracy.Liaison;
using static GrassrootsDemocracy.Tests.Liaison.NetworkScene;

namespace GrassrootsDemocracy.Tests.Liaison;

// Links with half-open intervals of responsibility, as of any day (M8, Y1, Y5).
public class NetworkTests
{
    [Theory]
    [InlineData("2008-12-31", false)]
    [InlineData("2009-01-01", true)]
    [InlineData("2009-03-31", true)]
    [InlineData("2009-04-01", false)]
    public void A_link_holds_from_its_first_day_to_the_day_before_its_end(string day, bool isLinked)
    {
        var builder = Somebody();
        builder.Link(ToDelegate, MemberA, DelegateA, Start, new(2009, 4, 1));
        var view = builder.Build().AsOf(NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value);

        Assert.Equal(isLinked, view.IsLinked(ToDelegate, MemberA, DelegateA));
        Assert.Equal(isLinked ? new[] { DelegateA } : [], view.LinkedTo(ToDelegate, MemberA));
        Assert.Equal(isLinked ? new[] { MemberA } : [], view.LinkedBy(ToDelegate, DelegateA));
        Assert.Equal(isLinked ? 1 : 0, view.Coverage(ToDelegate).Covered);
        Assert.Equal(isLinked ? 1 : 0, view.Load(ToDelegate).Most);
    }

    [Fact]
    public void Two_links_of_one_pair_count_once()
    {
        var builder = Somebody();
        builder.Link(ToDelegate, MemberA, DelegateA, Start);
        builder.Link(ToDelegate, MemberA, DelegateA, Start);
        builder.Link(ToDelegate, MemberA, DelegateA, Start.PlusMonths(1), Start.PlusMonths(3));
        builder.Link(ToDelegate, MemberB, DelegateA, Start);
        var view = builder.Build().AsOf(Start.PlusMonths(2));

        Assert.Equal(1, view.Load(ToDelegate).LinksOf(MemberA));
        Assert.Equal(2, view.Coverage(ToDelegate).LinksOf(DelegateA));
        Assert.Equal([MemberA, MemberB], view.LinkedBy(ToDelegate, DelegateA));
    }

    [Fact]
    public void Whom_nobody_reaches_is_listed_by_unit()
    {
        var builder = Somebody();
        builder.Link(ToDelegate, MemberA, DelegateB, Start);
        var coverage = builder.Build().AsOf(Start).Coverage(ToDelegate);

        Assert.Equal([DelegateA, DelegateC], coverage.Uncovered);
        Assert.Equal([new(null, 1, 0), new("north", 2, 1)], coverage.ByUnit);
    }

    [Fact]
    public void The_load_names_all_who_bear_most_and_least()
    {
        var builder = Somebody();
        builder.LinkMany(
            ToResident,
            new[] { DelegateC, DelegateA, DelegateA, DelegateC },
            new[] { 8, 5, 6, 7 },
            Start
        );
        var load = builder.Build().AsOf(Start).Load(ToResident);

        Assert.Equal((0, 2, 2, 4L, 3), (load.Least, load.Most, load.Spread, load.Links, load.Bearers));
        Assert.Equal([DelegateA, DelegateC], load.MostLoaded);
        Assert.Equal([DelegateB], load.LeastLoaded);
    }

    [Fact]
    public void Who_leaves_leaves_those_whom_nobody_else_reaches()
    {
        var builder = Somebody();
        builder.Link(ToDelegate, MemberA, DelegateA, Start);
        builder.Link(ToResident, DelegateA, 5, Start);
        builder.Link(ToResident, DelegateA, 6, Start);
        builder.Link(ToResident, DelegateB, 6, Start);
        var view = builder.Build().AsOf(Start);

        Assert.Equal([5], view.OnlyLinkedBy(ToResident, DelegateA));
        Assert.Equal([DelegateA, 5, 6], view.Reach(MemberA));
        Assert.Equal([5, 6], view.LostReach(MemberA, DelegateA));
        Assert.Equal([7, 8], view.Outside(LiaisonRoles.Resident));
        Assert.Equal([DelegateC], view.Outside(LiaisonRoles.CountyDelegate));
    }

    [Fact]
    public void A_group_crosses_what_its_members_differ_in()
    {
        var builder = Somebody();
        var group = builder.Add(LiaisonRoles.DelegateGroup, "first group");
        foreach (var member in new[] { DelegateA, DelegateB, DelegateC })
        {
            builder.Link(LinkKinds.GroupToDelegate, group, member, Start);
        }

        builder.Describe(DelegateA, Traits.Region, "north");
        builder.Describe(DelegateB, Traits.Region, "north");
        var view = builder.Build().AsOf(Start);
        builder.Describe(DelegateC, Traits.Region, "south");
        var later = builder.Build().AsOf(Start);

        var one = Assert.Single(view.Crossing(LinkKinds.GroupToDelegate, Traits.Region));
        Assert.Equal((3, 2, 1, 1L, 0L), (one.Members, one.Described, one.Values, one.Pairs, one.PairsApart));
        Assert.Null(one.Crosses);
        var two = Assert.Single(later.Crossing(LinkKinds.GroupToDelegate, Traits.Region));
        Assert.Equal((3, 2, 3L, 2L), (two.Described, two.Values, two.Pairs, two.PairsApart));
        Assert.True(two.Crosses);
        Assert.Null(Assert.Single(view.Crossing(LinkKinds.GroupToDelegate, Traits.Trade)).Crosses);
    }

    [Fact]
    public void Whatever_cannot_be_is_refused_by_its_name()
    {
        var builder = Somebody();

        Refused<ArgumentException>("to", () => builder.Link(ToDelegate, MemberA, MemberA, Start));
        Refused<ArgumentException>("to", () => builder.Link(ToDelegate, MemberA, 5, Start));
        Refused<ArgumentException>("from", () => builder.Link(ToDelegate, DelegateA, DelegateB, Start));
        Refused<ArgumentException>("from", () => builder.Link(ToDelegate, -1, DelegateB, Start));
        Refused<ArgumentException>("to", () => builder.Link(ToDelegate, MemberA, 99, Start));
        Refused<ArgumentException>("until", () => builder.Link(ToDelegate, MemberA, DelegateA, Start, Start));
        Refused<ArgumentException>(
            "to",
            () => builder.LinkMany(ToDelegate, new[] { 0 }, new[] { 2, 3 }, Start)
        );
        Refused<ArgumentOutOfRangeException>("person", () => builder.Describe(99, Traits.Age, "30s"));
        Refused<ArgumentOutOfRangeException>("group", () => builder.Activity(99, Start));
        Refused<ArgumentOutOfRangeException>("person", () => builder.Build().NameOf(9));
    }

    [Fact]
    public void An_empty_network_answers_with_nothing()
    {
        var view = new NetworkBuilder().Build().AsOf(Start);

        Assert.Equal((0, 0), (view.Coverage(ToDelegate).All, view.Load(ToDelegate).Bearers));
        Assert.Empty(view.Coverage(ToDelegate).Uncovered);
        Assert.Empty(view.Load(ToDelegate).MostLoaded);
        Assert.Empty(view.Outside(LiaisonRoles.Resident));
        Assert.Equal("flowchart LR\n", NetworkDrawing.ToMermaid(view, [ToDelegate]));
    }

    [Fact]
    public void Drawings_are_escaped_and_the_same_whatever_the_order()
    {
        var one = new NetworkBuilder();
        one.Add(LiaisonRoles.CountyCommitteeMember, "\"A\"\\;]");
        one.AddMany(LiaisonRoles.CountyDelegate, 2);
        one.Link(ToDelegate, 0, 2, Start);
        one.Link(ToDelegate, 0, 1, Start);

        Assert.Equal(
            "digraph liaison {\n  rankdir=LR;\n  n0 [label=\"\\\"A\\\"\\\\;]\"];\n  n1 [label=\"1\"];\n  n2 [label=\"2\"];\n"
                + "  n0 -> n1 [class=\"county-member-to-delegate\"];\n  n0 -> n2 [class=\"county-member-to-delegate\"];\n}\n",
            NetworkDrawing.ToDot(one.Build().AsOf(Start), [ToDelegate])
        );
        Assert.Equal(
            "flowchart LR\n  n0[\"#34;A#34;#92;#59;#93;\"]\n  n1[\"1\"]\n  n2[\"2\"]\n  n0 --> n1\n  n0 --> n2\n",
            NetworkDrawing.ToMermaid(one.Build().AsOf(Start), [ToDelegate])
        );
    }

    // V27
    [Theory]
    [InlineData("\0")]
    [InlineData("a\r\nb")]
    [InlineData("\u001b[1m")]
    public void A_name_that_forges_a_line_is_refused_and_nobody_is_added(string name)
    {
        var builder = new NetworkBuilder();

        Assert.Throws<ArgumentException>("name", () => builder.Add(LiaisonRoles.CountyDelegate, name));
        Assert.Throws<ArgumentException>("unit", () => builder.Add(LiaisonRoles.CountyDelegate, "A", name));
        Assert.Equal(0, builder.Add(LiaisonRoles.CountyDelegate, "A"));
    }

    // The exports are read by other programs, whatever the names are: a sign of their own language, or no name at all.
    [Theory]
    [InlineData("", "1", "1")]
    [InlineData(" \t", "1", "1")]
    [InlineData("end", "end", "end")]
    [InlineData("张三（代表）", "张三（代表）", "张三#65288;代表#65289;")]
    public void A_drawing_can_be_read_whatever_the_name(string name, string dot, string mermaid)
    {
        var builder = new NetworkBuilder();
        builder.Add(LiaisonRoles.CountyCommitteeMember, "A");
        builder.Add(LiaisonRoles.CountyDelegate, name, " ");
        var view = builder.Build().AsOf(Start);

        Assert.Contains(
            $"n1 [label=\"{dot}\"];\n",
            NetworkDrawing.ToDot(view, [ToDelegate]),
            StringComparison.Ordinal
        );
        Assert.Contains(
            $"n1[\"{mermaid}\"]\n",
            NetworkDrawing.ToMermaid(view, [ToDelegate]),
            StringComparison.Ordinal
        );
        Assert.Null(view.Network.UnitOf(1));
    }

    // Y5: delegates from cells, delegations from streets.
    [Fact]
    public void A_street_without_a_delegation_is_outside()
    {
        var builder = new NetworkBuilder();
        builder.AddMany(LiaisonRoles.Street, 2);
        builder.Add(LiaisonRoles.Delegation);
        builder.Link(LinkKinds.StreetToDelegation, 0, 2, Start);
        var view = builder.Build().AsOf(Start);

        Assert.Equal([1], view.Outside(LiaisonRoles.Street));
        Assert.Empty(view.Coverage(LinkKinds.StreetToDelegation).Uncovered);
    }

    private static void Refused<T>(string name, Action action)
        where T : ArgumentException => Assert.Throws<T>(name, action);
}
