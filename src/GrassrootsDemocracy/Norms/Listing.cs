using System.Runtime.CompilerServices;

namespace GrassrootsDemocracy.Norms;

// How a list is taken apart into its items, each of which is a norm of its own, and put together again.
internal abstract class Listing(ListKind kind)
{
    public ListKind Kind => kind;

    public abstract IEnumerable<(object Key, Norm Item)> Split(Norm list);

    // The rest is what is said of all that is not named; of what a layer took away it is remembered who did.
    public abstract Norm Join(
        IReadOnlyList<Norm> items,
        Norm? rest,
        IEnumerable<(object Key, Citation By)> dropped,
        Citation? closing
    );

    public abstract Norm Join(Norm list, Norm item);

    public abstract object KeyOf(Norm item);

    // An item of a lower layer against what a superior says of the same item.
    public Strictness Compare(Norm lower, Norm superior) =>
        (lower, superior) switch
        {
            (NotListed, NotListed) or (NothingAsked, NothingAsked) => Strictness.Same,
            (NothingAsked, _) => Strictness.Looser,
            (_, NothingAsked) => Strictness.Stricter,
            (NotListed, _) => Turned(isAdded: false),
            (_, NotListed) => Turned(isAdded: true),
            _ => CompareItems(lower, superior),
        };

    protected abstract Strictness CompareItems(Norm lower, Norm superior);

    // A layer that states the list anew is compared as a whole by what it does to each item.
    protected static Strictness Of(IEnumerable<Strictness> items)
    {
        var all = items.ToList();
        return all.TrueForAll(one => one == Strictness.Same) ? Strictness.Same
            : all.TrueForAll(one => one is Strictness.Same or Strictness.Stricter) ? Strictness.Stricter
            : all.TrueForAll(one => one is Strictness.Same or Strictness.Looser) ? Strictness.Looser
            : Strictness.Incomparable;
    }

    protected Strictness Turned(bool isAdded) =>
        kind switch
        {
            ListKind.AllRequired => isAdded ? Strictness.Stricter : Strictness.Looser,
            ListKind.AnyWillDo => isAdded ? Strictness.Looser : Strictness.Stricter,
            _ => Strictness.Incomparable,
        };
}

// A list as a value of its own, such as a circle of relatives, is taken apart and put together as it says.
internal sealed class Listing<TList, T>(
    ListKind kind,
    Func<TList, IEnumerable<T>> split,
    Func<IEnumerable<T>, TList> join,
    Func<T, object>? key = null,
    Func<T, T, Strictness>? order = null
) : Listing(kind)
    where TList : notnull
    where T : notnull
{
    private readonly Func<T, object> _key = key ?? (static item => item);
    private readonly Func<T, T, Strictness> _order = order ?? Order.None;

    public override IEnumerable<(object Key, Norm Item)> Split(Norm list) =>
        list is Norm<TList> { Value: var values, Items: var items }
            ? split(values)
                .Select(
                    (value, at) =>
                        (
                            _key(value),
                            items.Count > 0 ? items[at] : new Norm<T>(value, list.Source, list.Latitude)
                        )
                )
            : [];

    public override Norm Join(
        IReadOnlyList<Norm> items,
        Norm? rest,
        IEnumerable<(object Key, Citation By)> dropped,
        Citation? closing
    )
    {
        // What closes the list says what may be added below; an open list is as free as its first item.
        var first = rest ?? items[0];
        return new Norm<TList>(
            join(items.Select(item => ((Norm<T>)item).Value)),
            items.Count > 0 ? items[0].Source : first.Source,
            first.Latitude
        )
        {
            Items = [.. items],
            Dropped = [.. dropped],
            Closing = closing,
        };
    }

    public override Norm Join(Norm list, Norm item)
    {
        var (before, items) = (
            (Norm<TList>)list,
            (IEnumerable<Norm>)[.. Split(list).Select(one => one.Item), item]
        );
        return new Norm<TList>(
            join(items.Select(one => ((Norm<T>)one).Value)),
            before.Source,
            before.Latitude
        )
        {
            Items = [.. items],
            Dropped = before.Dropped,
            Closing = before.Closing,
        };
    }

    public override object KeyOf(Norm item) => _key(((Norm<T>)item).Value);

    public Strictness Compare(TList value, TList other)
    {
        Guard.Against.Null(value);
        Guard.Against.Null(other);
        var (here, there) = (ByKey(value), ByKey(other));
        return Of(
            here.Keys.Union(there.Keys)
                .Select(item =>
                    !there.TryGetValue(item, out var theirs) ? Turned(isAdded: true)
                    : here.TryGetValue(item, out var ours) ? _order(ours, theirs)
                    : Turned(isAdded: false)
                )
        );
    }

    protected override Strictness CompareItems(Norm lower, Norm superior) =>
        lower is Norm<T> { Value: var value } && superior is Norm<T> { Value: var other }
            ? _order(value, other)
            : Strictness.Incomparable;

    private Dictionary<object, T> ByKey(TList list)
    {
        var items = new Dictionary<object, T>();
        foreach (var item in split(list))
        {
            items[_key(item)] = item;
        }

        return items;
    }
}
