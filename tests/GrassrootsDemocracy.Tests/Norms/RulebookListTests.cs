using GrassrootsDemocracy.Norms;
using static GrassrootsDemocracy.Tests.Norms.SampleNorms;

namespace GrassrootsDemocracy.Tests.Norms;

// A list is laid over item by item: what a layer changes of it is judged alone, and keeps its own article.
public class RulebookListTests
{
    private static readonly Rulebook Nation = Rulebook.Named("Nation", "国家");

    private static NormName<ValueList<string>> All { get; } = new("required", Order.AllRequired<string>());

    private static NormName<ValueList<string>> Any { get; } = new("enough", Order.AnyWillDo<string>());

    private static NormName<ValueList<string>> These { get; } = new("these", Order.ExactlyThese<string>());

    [Fact]
    public void What_a_lower_layer_adds_stands_beside_what_the_law_lists_each_with_its_article()
    {
        var rulebook = Nation
            .With(All, ["a", "b"], Article(1))
            .Under("Province")
            .Adding(All, ["c"], Article(9));

        var norm = rulebook.Find(All)!;

        Assert.Equal(["a", "b", "c"], norm.Value);
        Assert.Equal([Article(1), Article(1), Article(9)], norm.Items.Select(item => item.Source));
        Assert.Empty(rulebook.ConflictsWithSuperiors());
    }

    // Of a list that is required adding asks more; of one of which any will do dropping asks more.
    [Theory]
    [InlineData(ListKind.AllRequired, Latitude.Fixed, false, false)]
    [InlineData(ListKind.AllRequired, Latitude.MayTighten, true, false)]
    [InlineData(ListKind.AllRequired, Latitude.MayFill, true, true)]
    [InlineData(ListKind.AllRequired, Latitude.Free, true, true)]
    [InlineData(ListKind.AnyWillDo, Latitude.Fixed, false, false)]
    [InlineData(ListKind.AnyWillDo, Latitude.MayTighten, false, true)]
    [InlineData(ListKind.AnyWillDo, Latitude.MayFill, true, true)]
    [InlineData(ListKind.AnyWillDo, Latitude.Free, true, true)]
    [InlineData(ListKind.ExactlyThese, Latitude.Fixed, false, false)]
    [InlineData(ListKind.ExactlyThese, Latitude.MayTighten, false, false)]
    [InlineData(ListKind.ExactlyThese, Latitude.MayFill, true, true)]
    [InlineData(ListKind.ExactlyThese, Latitude.Free, true, true)]
    public void The_kind_of_the_list_and_the_latitude_say_what_may_be_added_and_dropped(
        ListKind kind,
        Latitude latitude,
        bool mayAdd,
        bool mayDrop
    )
    {
        var name = Lists.Of(kind);
        var street = Nation.With(name, ["a", "b"], Article(1), latitude).Under("Street");
        var (added, dropped) = (
            street.Adding(name, ["c"], Article(9)),
            street.Dropping(name, ["b"], Article(9))
        );

        Assert.Equal((string[])(mayAdd ? ["a", "b", "c"] : ["a", "b"]), added.Find(name)!.Value);
        Assert.Equal(mayAdd, added.ConflictsWithSuperiors() is []);
        Assert.Equal((string[])(mayDrop ? ["a"] : ["a", "b"]), dropped.Find(name)!.Value);
        Assert.Equal(mayDrop, dropped.ConflictsWithSuperiors() is []);
    }

    [Fact]
    public void A_list_stated_anew_conflicts_on_the_item_it_leaves_out_and_the_rest_stands()
    {
        var street = Nation
            .With(All, ["a", "b"], Article(1))
            .Under("Street")
            .With(All, ["a", "c"], Article(9));

        var conflict = Assert.Single(street.ConflictsWithSuperiors());

        Assert.Equal(["a", "b", "c"], street.Find(All)!.Value);
        Assert.Equal(("b", Strictness.Looser), (conflict.Item, conflict.Strictness));
        Assert.Equal(Article(1), conflict.Superior.Source);
    }

    [Fact]
    public void An_item_that_is_only_repeated_keeps_the_article_that_set_it_and_binds_below_as_the_repeater_says()
    {
        var province = Nation
            .With(All, ["a"], Article(1))
            .Under("Province")
            .Adding(All, ["a"], Article(9), Latitude.Fixed);

        Assert.Equal(Article(1), Assert.Single(province.Find(All)!.Items).Source);
        Assert.Single(province.Under("Street").Dropping(All, ["a"], Article(3)).ConflictsWithSuperiors());
    }

    [Fact]
    public void What_the_law_forbids_in_advance_cannot_be_added()
    {
        var street = Nation
            .Dropping(Any, ["z"], Article(1), Latitude.Fixed)
            .Under("Street")
            .Adding(Any, ["y", "z"], Article(9));

        Assert.Equal(["y"], street.Find(Any)!.Value);
        Assert.Equal("z", Assert.Single(street.ConflictsWithSuperiors()).Item);
    }

    [Fact]
    public void A_list_of_which_only_drops_are_stated_is_silent() =>
        Assert.Equal(TermState.Silent, Nation.Dropping(Any, ["z"], Article(1)).FindOrOpen(Any).State);

    [Fact]
    public void Of_a_list_of_which_any_will_do_the_last_cannot_be_dropped()
    {
        var street = Nation
            .With(Any, ["a", "b"], Article(1))
            .Under("Street")
            .Dropping(Any, ["a", "b"], Article(9));

        Assert.Equal(["a", "b"], street.Find(Any)!.Value);
        Assert.Single(street.ConflictsWithSuperiors());
        Assert.Equal(["b"], street.Adding(Any, ["b"], Article(9)).Find(Any)!.Value);
    }

    [Fact]
    public void Of_a_list_of_which_any_will_do_an_empty_one_is_refused_when_stated() =>
        Assert.Throws<ArgumentException>("value", () => Nation.With(Any, [], Article(1)));

    [Fact]
    public void A_list_that_stays_open_lets_a_lower_layer_add_what_the_law_would_not_drop()
    {
        var open = Nation.Adding(These, ["a"], Article(1), Latitude.Fixed).Under("Street");
        var closed = Nation.With(These, ["a"], Article(1), Latitude.Fixed).Under("Street");

        Assert.Equal(["a", "b"], open.Adding(These, ["b"], Article(9)).Find(These)!.Value);
        Assert.Equal(["a"], closed.Adding(These, ["b"], Article(9)).Find(These)!.Value);
        Assert.Single(open.Dropping(These, ["a"], Article(9)).ConflictsWithSuperiors());
    }

    [Fact]
    public void Two_lists_differ_item_by_item()
    {
        var (old, now) = (Nation.With(All, ["a", "b"], Article(1)), Nation.With(All, ["b", "c"], Article(1)));

        Assert.Equal(
            [("a", Strictness.Looser), ("c", Strictness.Stricter)],
            old.Compare(now).Select(difference => ((string)difference.Item!, difference.Strictness))
        );
        Assert.Empty(old.Compare(Nation.With(All, ["b", "a"], Article(2))));
    }

    // A circle of signers is one item, and its share is what changes.
    [Fact]
    public void An_item_with_a_value_of_its_own_is_changed_under_its_key()
    {
        var name = new NormName<ValueList<(string Who, int Least)>>(
            "routes",
            Order.AnyWillDo<(string Who, int Least)>(
                route => route.Who,
                (one, other) => Order.MoreIsStricter(one.Least, other.Least)
            )
        );
        var nation = Nation.With(name, [("voters", 20), ("delegates", 33)], Article(1));

        Assert.Equal(
            [("voters", 25), ("delegates", 33)],
            nation.Under("Street").Adding(name, [("voters", 25)], Article(9)).Find(name)!.Value
        );
        Assert.Equal(
            "voters",
            Assert
                .Single(
                    nation.Under("Street").Adding(name, [("voters", 10)], Article(9)).ConflictsWithSuperiors()
                )
                .Item
        );
    }

    [Fact]
    public void A_sequence_is_one_value_to_which_nothing_can_be_added()
    {
        var rounds = new NormName<ValueList<string>>("rounds", Order.None);

        Assert.Throws<ArgumentException>("name", () => Nation.Adding(rounds, ["a"], Article(1)));
    }

    [Fact]
    public void One_id_names_values_of_one_type()
    {
        var other = new NormName<string>(Days.Id, Order.None);

        Assert.Throws<ArgumentException>(
            "name",
            () => Nation.With(Days, 20, Article(1)).Under("Street").With(other, "text", Article(2))
        );
        Assert.Throws<ArgumentException>(
            "name",
            () =>
                Rulebook
                    .Named("Street")
                    .With(other, "text", Article(2))
                    .LaidOver(Nation.With(Days, 20, Article(1)))
                    .Find(other)
        );
    }

    // Who empties a list is told so; who comes after is judged by what still stands.
    [Fact]
    public void A_layer_below_one_that_gave_way_is_judged_as_if_that_had_not_spoken()
    {
        var street = Nation
            .With(Any, ["a", "b"], Article(1))
            .Under("Street")
            .Dropping(Any, ["a", "b"], Article(9));
        var village = street.Under("Village");

        Assert.All(
            [village.Dropping(Any, ["c"], Article(3)), village.Adding(Any, ["b"], Article(3))],
            book =>
            {
                Assert.Equal(["a", "b"], book.Find(Any)!.Value);
                Assert.Equal("Street", Assert.Single(book.ConflictsWithSuperiors()).LowerRulebook);
            }
        );
        Assert.Equal(["b"], village.Dropping(Any, ["a"], Article(3)).Find(Any)!.Value);
    }

    [Fact]
    public void Another_list_of_which_nothing_may_stand_conflicts_once_with_the_whole()
    {
        var street = Nation.With(Any, ["a", "b"], Article(1)).Under("Street").With(Any, ["c"], Article(9));

        Assert.Equal(["a", "b"], street.Find(Any)!.Value);
        Assert.Equal(
            "Street: enough is \"c\" (Law (2026) art. 9), but \"a, b\" prevails (Law (2026) art. 1; may only be tightened)",
            Assert.Single(street.ConflictsWithSuperiors()).ToString()
        );
    }

    // One layer by itself: its own text would leave nothing.
    [Fact]
    public void A_layer_that_drops_all_that_it_lists_itself_is_refused_in_whatever_case()
    {
        var late = new Case("late", new("late", "逾期"));

        Assert.Throws<ArgumentException>(
            "items",
            () => Nation.With(Any, ["a"], Article(1)).Dropping(Any, ["a"], Article(2))
        );
        Assert.Throws<ArgumentException>(
            "items",
            () => Nation.With(Any, ["a"], Article(1)).Dropping(Any, ["a"], Article(2), when: late)
        );
        Assert.Throws<ArgumentException>(
            "value",
            () => Nation.Dropping(Any, ["a"], Article(2), when: late).With(Any, ["a"], Article(1))
        );
        Assert.Equal(
            ["a"],
            Nation
                .With(Any, ["a", "b"], Article(1))
                .Dropping(Any, ["b"], Article(2), when: late)
                .Given(new Circumstance(late, Holds: true))
                .Find(Any)!
                .Value
        );
    }

    [Fact]
    public void What_is_added_or_dropped_beside_a_list_left_open_stands_in_whichever_order_it_is_said()
    {
        var (before, after) = (
            Nation
                .Adding(Any, ["a"], Article(1))
                .Dropping(Any, ["z"], Article(2))
                .LeavingOpen(Any, Article(3)),
            Nation
                .LeavingOpen(Any, Article(3))
                .Dropping(Any, ["z"], Article(2))
                .Adding(Any, ["a"], Article(1))
        );

        Assert.All(
            [before, after],
            book =>
            {
                Assert.Equal(["a"], book.Find(Any)!.Value);
                Assert.Single(book.Under("Street").Adding(Any, ["z"], Article(9)).ConflictsWithSuperiors());
                Assert.Empty(book.Under("Street").Adding(Any, ["b"], Article(9)).ConflictsWithSuperiors());
            }
        );
        // A whole list that is left open instead is no longer stated.
        Assert.Null(Nation.With(Any, ["a"], Article(1)).LeavingOpen(Any, Article(3)).Find(Any));
    }

    [Theory]
    [InlineData("a", true)]
    [InlineData("b a", true)]
    [InlineData("b", false)]
    [InlineData("a c", false)]
    public void A_choice_of_lists_is_asked_of_the_whole_list_in_whatever_order(string items, bool isAllowed)
    {
        var street = Nation
            .LeavingOpen(Any, Choice<ValueList<string>>.Of(["a"], ["a", "b"]), Article(15))
            .Under("Street")
            .With(Any, [.. items.Split(' ')], Article(1));

        Assert.Equal(isAllowed ? TermState.Stated : TermState.LeftToOthers, street.FindOrOpen(Any).State);
        Assert.Equal(isAllowed, street.ConflictsWithSuperiors() is []);
    }

    [Fact]
    public void Of_a_list_stated_under_a_choice_only_the_layer_at_fault_gives_way()
    {
        var street = Nation
            .LeavingOpen(Any, Choice<ValueList<string>>.AllBut(["a", "b"]), Article(15))
            .Under("Province")
            .Adding(Any, ["a"], Article(1))
            .Under("Street")
            .Adding(Any, ["b"], Article(2));

        Assert.Equal(["a"], street.Find(Any)!.Value);
        Assert.Equal(
            "Street: enough is \"b\" (Law (2026) art. 2), but \"left open (none of: a, b)\" prevails (Law (2026) art. 15; may be filled)",
            Assert.Single(street.ConflictsWithSuperiors()).ToString()
        );
    }

    [Fact]
    public void An_item_that_is_null_is_refused_when_the_list_is_made() =>
        Assert.Contains(
            "Item 2 of 3 of a list of String is null",
            Assert
                .Throws<ArgumentException>("items", () => Nation.With(All, ["a", null!, "b"], Article(1)))
                .Message,
            StringComparison.Ordinal
        );

    [Fact]
    public void An_item_stated_twice_with_two_values_is_refused_and_twice_with_one_is_stated_once()
    {
        var name = new NormName<ValueList<(string Who, int Least)>>(
            "routes",
            Order.AnyWillDo<(string Who, int Least)>(route => route.Who)
        );

        Assert.Throws<ArgumentException>(
            "value",
            () => Nation.With(name, [("voters", 20), ("voters", 25)], Article(1))
        );
        Assert.Throws<ArgumentException>(
            "items",
            () => Nation.Adding(name, [("voters", 20), ("voters", 25)], Article(1))
        );
        Assert.Single(Nation.With(name, [("voters", 20), ("voters", 20)], Article(1)).Find(name)!.Value);
    }
}
