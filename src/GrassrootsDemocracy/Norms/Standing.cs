using System.Collections.Immutable;

namespace GrassrootsDemocracy.Norms;

// What stands under a name in one situation once some layers have spoken: on the value, or on all that a list does not
// name, and on each item that any of them named, the superiors' first. On each point the statements that were allowed.
internal sealed class Standing
{
    private readonly NormName _name;
    private readonly ImmutableArray<Statement> _whole;
    private readonly ImmutableArray<(object Key, ImmutableArray<Statement> Said)> _items;

    public Standing(NormName name)
        : this(name, [], []) { }

    public Standing(
        NormName name,
        ImmutableArray<Statement> whole,
        ImmutableArray<(object Key, ImmutableArray<Statement> Said)> items
    ) => (_name, _whole, _items) = (name, whole, items);

    public IEnumerable<object> Keys => _items.Select(item => item.Key);

    // The first statement on any point.
    public Statement? First => _whole.Concat(_items.SelectMany(item => item.Said)).FirstOrDefault();

    // What an item that nobody named is, the rest of the list is.
    public ImmutableArray<Statement> On(object? point)
    {
        foreach (var (key, said) in _items)
        {
            if (key.Equals(point))
            {
                return said;
            }
        }

        return _whole;
    }

    public bool HasItems => _items.Any(item => IsItem(Last(item.Said, isItem: true)));

    // Of a list of which any one will do one must be left.
    public bool IsEmpty =>
        _name.Listing?.Kind == ListKind.AnyWillDo
        && !HasItems
        && Last(_whole, isItem: false) is null or NotListed;

    // The values that may fill what a superior left open; null when any may.
    public OpenTerm? Choice =>
        _whole.Select(said => said.Norm).OfType<OpenTerm>().FirstOrDefault(open => open.Choice is not null);

    public Norm? Prevailing
    {
        get
        {
            var rest = Last(_whole, isItem: false);
            if (_name.Listing is not { } listing)
            {
                return rest;
            }

            var all = _items.Select(item => Last(item.Said, isItem: true)).ToList();
            var items = all.Where(IsItem).Select(norm => norm!).ToList();
            return items.Count > 0 || rest is NotListed
                ? listing.Join(items, rest) with
                {
                    Closing = all.OfType<NotListed>().FirstOrDefault()?.Source,
                }
                : rest;
        }
    }

    public static bool IsItem(Norm? norm) => norm is not (null or NotListed or NothingAsked or OpenTerm);

    // An item that a lower layer only repeats keeps the article of the layer that set it.
    private Norm? Last(ImmutableArray<Statement> said, bool isItem)
    {
        var last = said.Length - 1;
        while (isItem && last > 0 && _name.Compare(said[last].Norm, said[last - 1].Norm) == Strictness.Same)
        {
            last--;
        }

        return last < 0 ? null : said[last].Norm;
    }
}
