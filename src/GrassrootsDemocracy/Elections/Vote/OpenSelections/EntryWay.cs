namespace GrassrootsDemocracy.Elections.Vote.OpenSelections;

/// <summary>A way to enter an open recommendation, and how many supporters it takes.</summary>
/// <param name="Way">The way.</param>
/// <param name="Supporters">The least number of supporters; zero where none are needed.</param>
public sealed record EntryWay(Label Way, int Supporters = 0) : Readable
{
    /// <summary>Gets the way.</summary>
    public Label Way { get; } = Guard.Against.Null(Way);

    /// <summary>Gets the least number of supporters.</summary>
    public int Supporters { get; } = Guard.Against.Negative(Supporters);

    /// <summary>Compares two lists of ways; fewer ways and more supporters ask more.</summary>
    /// <param name="value">The list in question.</param>
    /// <param name="other">The list to compare with.</param>
    /// <returns>How <paramref name="value"/> compares; the order of a list does not matter.</returns>
    public static Strictness Compare(ValueList<EntryWay> value, ValueList<EntryWay> other)
    {
        var isWithin = IsWithin(Guard.Against.Null(value), Guard.Against.Null(other));
        return (isWithin, IsWithin(other, value)) switch
        {
            (true, true) => Strictness.Same,
            (true, false) => Strictness.Stricter,
            (false, true) => Strictness.Looser,
            _ => Strictness.Incomparable,
        };
    }

    /// <inheritdoc/>
    public override string ToString(Language language) =>
        Supporters == 0
            ? Way.ToString(language)
            : new Words("{0} (at least {1:supporter|supporters})", "{0}（不少于{1}人支持）").Fill(
                language,
                Way.ToString(language),
                Supporters
            );

    private static bool IsWithin(ValueList<EntryWay> narrow, ValueList<EntryWay> wide) =>
        narrow.All(way => wide.Any(other => other.Way == way.Way && other.Supporters <= way.Supporters));
}
