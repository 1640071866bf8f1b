namespace GrassrootsDemocracy.Norms;

/// <summary>The values that a lower rulebook may choose from under an open term.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <remarks>Two are equal when they allow or forbid the same values in the same words.</remarks>
public sealed record Choice<T> : Readable, IChoice
    where T : notnull
{
    private readonly Func<T, bool>? _test;

    private Choice(ValueList<T>? among, ValueList<T> except, Words? words, Func<T, bool>? test)
    {
        Among = among;
        Except = except;
        Words = words;
        _test = test;
    }

    /// <summary>Gets the values that are allowed; <see langword="null"/> when all are but those excepted.</summary>
    public ValueList<T>? Among { get; }

    /// <summary>Gets the values that are forbidden.</summary>
    public ValueList<T> Except { get; }

    /// <summary>Gets what the text says of the values that are allowed; <see langword="null"/> when they are listed.</summary>
    public Words? Words { get; }

    /// <summary>Allows some values and no others.</summary>
    /// <param name="values">The values; at least one.</param>
    /// <returns>The choice.</returns>
    /// <exception cref="ArgumentException">No value is given, so that nothing could fill the term.</exception>
    public static Choice<T> Of(params IEnumerable<T> values)
    {
        ValueList<T> among = [.. Guard.Against.Null(values)];
        Guard.Against.NullOrEmpty(among, nameof(values));
        return new(among, [], words: null, test: null);
    }

    /// <summary>Allows every value but some.</summary>
    /// <param name="values">The values that are forbidden; at least one.</param>
    /// <returns>The choice.</returns>
    /// <exception cref="ArgumentException">No value is given.</exception>
    public static Choice<T> AllBut(params IEnumerable<T> values)
    {
        ValueList<T> except = [.. Guard.Against.Null(values)];
        Guard.Against.NullOrEmpty(except, nameof(values));
        return new(among: null, except, words: null, test: null);
    }

    /// <summary>Allows the values of which something is true, where they are too many to list.</summary>
    /// <param name="words">What the text says of the values that are allowed.</param>
    /// <param name="test">Whether a value is allowed.</param>
    /// <returns>The choice.</returns>
    public static Choice<T> Such(Words words, Func<T, bool> test) =>
        new(among: null, [], Guard.Against.Null(words), Guard.Against.Null(test));

    /// <summary>Determines whether a value may be chosen.</summary>
    /// <param name="value">The value.</param>
    /// <returns><see langword="true"/> when it may.</returns>
    public bool Allows(T value)
    {
        Guard.Against.Null(value);
        return Among?.Contains(value) != false && !Except.Contains(value) && _test?.Invoke(value) != false;
    }

    /// <inheritdoc/>
    public override string ToString(Language language) =>
        Words?.In(language)
        ?? (
            Among is null ? new Words("none of: {0}", "不得为：{0}") : new Words("one of: {0}", "限于：{0}")
        ).Fill(language, NormName.Say(Among ?? Except, language));

    // To ask nothing is none of the values, and lets through what the choice forbids. Values that ask the same under a name
    // are the same, in whatever order a list of them was written down.
    bool IChoice.Allows(Norm norm, NormName name)
    {
        return norm is Norm<T> { Value: var value }
            && Among?.Any(one => IsSame(one, value)) != false
            && !Except.Any(one => IsSame(one, value))
            && _test?.Invoke(value) != false;

        bool IsSame(T one, T other) =>
            name is NormName<T> { Order: var order }
                ? order(one, other) == Strictness.Same
                : EqualityComparer<T>.Default.Equals(one, other);
    }
}
