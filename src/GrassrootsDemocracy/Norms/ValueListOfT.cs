using System.Collections;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace GrassrootsDemocracy.Norms;

/// <summary>An immutable list that is equal to another with equal items in the same order.</summary>
/// <typeparam name="T">The type of the items.</typeparam>
/// <remarks>Facts and results hold their lists in it, because the equality of arrays is by reference.</remarks>
[CollectionBuilder(typeof(ValueList), nameof(ValueList.Create))]
public sealed class ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    private readonly ImmutableArray<T> _items;

    internal ValueList(ImmutableArray<T> items) => _items = items;

    internal static ValueList<T> Empty { get; } = new([]);

    /// <inheritdoc/>
    public int Count => _items.Length;

    /// <inheritdoc/>
    public T this[int index] => _items[index];

    /// <summary>Gets the items as a span, which allocates nothing.</summary>
    /// <returns>The items in their order.</returns>
    public ReadOnlySpan<T> AsSpan() => _items.AsSpan();

    /// <inheritdoc/>
    public bool Equals(ValueList<T>? other) =>
        ReferenceEquals(this, other)
        || (
            other is not null
            && _items.AsSpan().SequenceEqual(other._items.AsSpan(), EqualityComparer<T>.Default)
        );

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ValueList<T>);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var item in _items)
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)_items).GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Returns the items, separated by commas.</summary>
    /// <returns>The items in brackets.</returns>
    public override string ToString() => $"[{string.Join(", ", _items)}]";
}
