namespace GrassrootsDemocracy.Norms;

/// <summary>A value that an instrument sets, where it stands, and what a lower rulebook may do to it.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
public sealed record Norm<T> : Norm
    where T : notnull
{
    /// <summary>States a norm.</summary>
    /// <param name="value">The value.</param>
    /// <param name="source">Where it stands.</param>
    /// <param name="latitude">What a lower rulebook may do to it.</param>
    /// <exception cref="ArgumentException">The value says nothing, such as a time limit that was left out.</exception>
    public Norm(T value, Citation source, Latitude latitude)
        : base(source, latitude) => Value = Guard.Against.Unstated(Guard.Against.Null(value), nameof(value));

    /// <summary>Gets the value.</summary>
    public T Value { get; }

    /// <summary>
    /// Gets the norm of each item, with its own source and latitude, where the value is a list that layers add to item by item;
    /// empty otherwise.
    /// </summary>
    public ValueList<Norm> Items { get; internal init; } = [];

    // The article that brought an item of a list, that which closed the list where the item is not in it.
    internal Citation SourceOf(object? item) => SourceOf(one => one.Equals(item));

    internal Citation SourceOf(Func<object, bool> isIt) =>
        Items.FirstOrDefault(item => item.BoxedValue is { } value && isIt(value))?.Source
        ?? Closing
        ?? Source;

    internal override object? BoxedValue => Value;
}
