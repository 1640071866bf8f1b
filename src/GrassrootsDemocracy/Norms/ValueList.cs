using System.Collections.Immutable;

namespace GrassrootsDemocracy.Norms;

/// <summary>Makes lists that are compared by their items.</summary>
public static class ValueList
{
    /// <summary>Makes a list of some items; collection expressions call it.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="items">The items, in their order.</param>
    /// <returns>The list.</returns>
    /// <exception cref="ArgumentException">An item is null.</exception>
    public static ValueList<T> Create<T>(params ReadOnlySpan<T> items) =>
        items.IsEmpty ? ValueList<T>.Empty : new(ImmutableArray.Create(WithoutNull(items)));

    // Refused here, where the list is made: every fact and every norm holds its lists in one of these.
    private static ReadOnlySpan<T> WithoutNull<T>(ReadOnlySpan<T> items)
    {
        if (default(T) is null)
        {
            for (var place = 0; place < items.Length; place++)
            {
                if (items[place] is null)
                {
                    throw new ArgumentException(
                        $"Item {place + 1} of {items.Length} of a list of {typeof(T).Name} is null: leave it out.",
                        nameof(items)
                    );
                }
            }
        }

        return items;
    }
}
