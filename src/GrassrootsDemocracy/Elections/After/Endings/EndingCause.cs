namespace GrassrootsDemocracy.Elections.After.Endings;

/// <summary>What ends an office of itself (自行终止), such as a criminal punishment.</summary>
/// <param name="What">What it is.</param>
/// <param name="After">How long it must last before the office ends; <see langword="null"/> when it ends it at once.</param>
public sealed record EndingCause(Label What, TimeLimit? After = null) : Readable
{
    /// <summary>Gets what it is.</summary>
    public Label What { get; } = Guard.Against.Null(What);

    /// <summary>Gets how long it must last before the office ends; <see langword="null"/> when it ends it at once.</summary>
    public TimeLimit? After { get; } = After is { } after ? Guard.Against.NoTime(after, nameof(After)) : null;

    /// <summary>Compares two causes; the one that ends the office sooner asks more.</summary>
    /// <param name="value">The cause in question.</param>
    /// <param name="other">The cause to compare with.</param>
    /// <returns>How <paramref name="value"/> compares; different causes are incomparable.</returns>
    public static Strictness Compare(EndingCause value, EndingCause other)
    {
        Guard.Against.Null(value);
        Guard.Against.Null(other);
        return value.What == other.What
            ? TimeLimit.ShorterIsStricter(value.After ?? new(0), other.After ?? new(0))
            : Strictness.Incomparable;
    }

    /// <inheritdoc/>
    public override string ToString(Language language) =>
        After is { } after
            ? new Words("{0} for {1}", "{0}达{1}").Fill(
                language,
                What.ToString(language),
                after.ToString(language)
            )
            : What.ToString(language);
}
