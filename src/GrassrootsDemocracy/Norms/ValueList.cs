using System.Collections.Immutable;

namespace GrassrootsDemocracy.Norms;

/// <summary>Makes lists that are compared by their items.</summary>
public static class ValueList
{
    /// <summary>Makes a list of some items; collection expressions call it.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="items">The items, in their order.</param>
    /// <returns>The list.</returns>
    public static ValueList<T> Create<T>(params ReadOnlySpan<T> items) =>
        items.IsEmpty ? ValueList<T>.Empty : new(ImmutableArray.Create(items));
}
