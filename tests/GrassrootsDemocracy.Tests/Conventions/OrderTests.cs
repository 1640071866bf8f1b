using CsCheck;
using GrassrootsDemocracy.Elections.Before.Voters;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Rulebooks;
using GrassrootsDemocracy.Rulebooks.National;

namespace GrassrootsDemocracy.Tests.Conventions;

// The laws of an order, for the order of every norm that the library names: a value is the same as itself, what is stricter one
// way is looser the other way, and what asks more than something that asks more asks more.
public class OrderTests
{
    private static readonly IReadOnlyList<(NormName Name, Norm[] Values)> Orders =
    [
        .. NamedNorms
            .All.DistinctBy(name => (name.GetType(), OrderOf(name)))
            .Select(name => (name, NormsOf(name))),
    ];

    [Fact]
    public void There_are_values_for_the_order_of_every_norm() =>
        None.Of(Orders.Where(order => order.Values.Length < 2).Select(order => order.Name));

    [Fact]
    public void A_value_is_the_same_as_itself() =>
        None.Of(
            from order in Orders
            from value in order.Values
            let said = order.Name.Compare(value, value)
            where said != Strictness.Same
            select Say(order.Name, value, value)
        );

    [Fact]
    public void What_is_stricter_one_way_is_looser_the_other_way() =>
        None.Of(
            from order in Orders
            from value in order.Values
            from other in order.Values
            where order.Name.Compare(value, other) != Turned(order.Name.Compare(other, value))
            select Say(order.Name, value, other)
        );

    [Fact]
    public void What_asks_as_much_as_what_asks_as_much_asks_as_much()
    {
        var triples =
            from order in Gen.Int[0, Orders.Count - 1].Select(at => Orders[at])
            let any = Gen.Int[0, order.Values.Length - 1].Select(at => order.Values[at])
            from one in any
            from two in any
            from three in any
            select (order.Name, One: one, Two: two, Three: three);

        triples.Sample(
            of =>
                Assert.True(
                    !(Implies(of.Name, of.One, of.Two) && Implies(of.Name, of.Two, of.Three))
                        || Implies(of.Name, of.One, of.Three),
                    $"{Say(of.Name, of.One, of.Two)}; {Say(of.Name, of.Two, of.Three)}; {Say(of.Name, of.One, of.Three)}"
                ),
            iter: 200_000
        );
    }

    // The values that the rulebooks of the library state under one name, each against each.
    [Fact]
    public void The_orders_hold_of_what_the_rulebooks_say()
    {
        Rulebook[] books =
        [
            .. NationalRulebook.Editions.Changes.Select(day => NationalRulebook.Editions.On(day)),
            .. RulebookCatalogue.BuiltInLocalities.Select(local => local.Layer),
        ];
        var said = books
            .SelectMany(book => book.OwnNames.Select(name => (Name: name, Norm: book.Prevailing(name)!)))
            .Where(one => one.Norm.BoxedValue is not null)
            .GroupBy(one => one.Name);
        None.Of(
            from name in said
            let values = name.Select(one => one.Norm).ToArray()
            from one in values
            from two in values
            where
                name.Key.Compare(one, one) != Strictness.Same
                || name.Key.Compare(one, two) != Turned(name.Key.Compare(two, one))
                || values.Any(three =>
                    Implies(name.Key, one, two)
                    && Implies(name.Key, two, three)
                    && !Implies(name.Key, one, three)
                )
            select Say(name.Key, one, two)
        );
    }

    // A conflict and a difference show two values, and the reader must see in what they differ.
    [Fact]
    public void Two_values_that_are_not_the_same_do_not_read_the_same() =>
        None.Of(
            from type in OrderedValues.Types
            where type.IsAssignableTo(typeof(IReadable))
            let values = OrderedValues.Of(type).Cast<IReadable>().ToList()
            from value in values
            from other in values
            where !value.Equals(other)
            from language in (Language[])[Language.English, Language.Chinese]
            where string.Equals(value.ToString(language), other.ToString(language), StringComparison.Ordinal)
            select $"{type.Name}: {value.ToString(language)}"
        );

    [Fact]
    public void Every_two_wholes_read_differently() =>
        Assert.All(
            (Language[])[Language.English, Language.Chinese],
            language =>
                Assert.Equal(
                    Enum.GetValues<Base>().Length,
                    Enum.GetValues<Base>()
                        .Select(of => new Quota(Threshold.Majority, of).ToString(language))
                        .Distinct(StringComparer.Ordinal)
                        .Count()
                )
        );

    private static bool Implies(NormName name, Norm one, Norm other) =>
        name.Compare(one, other) is Strictness.Same or Strictness.Stricter;

    private static Strictness Turned(Strictness strictness) =>
        strictness switch
        {
            Strictness.Stricter => Strictness.Looser,
            Strictness.Looser => Strictness.Stricter,
            _ => strictness,
        };

    private static System.Reflection.MethodInfo OrderOf(NormName name) =>
        ((Delegate)name.GetType().GetProperty("Order")!.GetValue(name)!).Method;

    private static Norm[] NormsOf(NormName name)
    {
        var type = name.GetType().GetGenericArguments()[0];
        var source = new Citation(new("Law", "法", "2004"), Provision.Article(1), TextStatus.Read);
        return
        [
            .. OrderedValues
                .Of(type)
                .Select(value =>
                    (Norm)
                        Activator.CreateInstance(
                            typeof(Norm<>).MakeGenericType(type),
                            value,
                            source,
                            Latitude.Fixed
                        )!
                ),
        ];
    }

    private static string Say(NormName name, Norm one, Norm other) =>
        $"{name}: {name.Say(one, Language.English)} against {name.Say(other, Language.English)}: {name.Compare(one, other)}";
}
