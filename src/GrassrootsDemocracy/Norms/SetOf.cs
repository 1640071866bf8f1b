namespace GrassrootsDemocracy.Norms;

// Items in no order, equal to another set of equal items: what tells one listed demand from another.
internal sealed class SetOf<T>(IEnumerable<T> items) : IEquatable<SetOf<T>>
    where T : notnull
{
    private readonly HashSet<T> _items = [.. items];

    public bool Equals(SetOf<T>? other) => other is not null && _items.SetEquals(other._items);

    public override bool Equals(object? obj) => Equals(obj as SetOf<T>);

    public override int GetHashCode() =>
        _items.Aggregate(0, static (hash, item) => hash ^ item.GetHashCode());
}
