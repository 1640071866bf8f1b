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

    // What layers took out of the list again, and the article that did.
    internal ValueList<(object Key, Citation By)> Dropped { get; init; } = [];

    // The article that lets the list name no others; the first to say so, however many repeat it.
    internal Citation? Closing { get; init; }

    // The article that brought an item of a list; of one that is not in it, the article that took it away or closed the list.
    internal Citation SourceOf(object? item) => SourceOf(one => one.Equals(item));

    internal Citation SourceOf(Func<object, bool> isIt) =>
        Items.FirstOrDefault(item => item.BoxedValue is { } value && isIt(value))?.Source
        ?? Dropped.FirstOrDefault(item => isIt(item.Key)).By
        ?? Closing
        ?? Source;

    internal override object? BoxedValue => Value;
}
