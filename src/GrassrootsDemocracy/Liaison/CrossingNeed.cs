namespace GrassrootsDemocracy.Liaison;

/// <summary>How many different values of a trait the members of a group must have, such as two regions.</summary>
public sealed record CrossingNeed : Readable
{
    /// <summary>States what is needed.</summary>
    /// <param name="trait">The trait.</param>
    /// <param name="least">The fewest different values; two or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is below two, which crosses nothing.</exception>
    public CrossingNeed(Label trait, int least)
    {
        Trait = Guard.Against.Null(trait);
        Least = Guard.Against.OutOfRange(least, nameof(least), 2, int.MaxValue);
    }

    /// <summary>Gets the trait.</summary>
    public Label Trait { get; }

    /// <summary>Gets the fewest different values.</summary>
    public int Least { get; }

    /// <summary>Compares two lists of needs; more traits and more values ask more.</summary>
    /// <param name="value">The list in question.</param>
    /// <param name="other">The list to compare with.</param>
    /// <returns>How <paramref name="value"/> compares.</returns>
    public static Strictness Compare(ValueList<CrossingNeed> value, ValueList<CrossingNeed> other) =>
        Order.Of(Implies(Guard.Against.Null(value), Guard.Against.Null(other)), Implies(other, value));

    /// <inheritdoc/>
    public override string ToString(Language language) =>
        new Words("{0}: at least {1} different", "{0}：至少{1}种").Fill(
            language,
            Trait.ToString(language),
            Least
        );

    private static bool Implies(ValueList<CrossingNeed> value, ValueList<CrossingNeed> other) =>
        other.All(need => value.Any(own => own.Trait == need.Trait && own.Least >= need.Least));
}
