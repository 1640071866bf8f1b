namespace GrassrootsDemocracy.People;

/// <summary>How many of one circle of people signed a petition.</summary>
/// <param name="Signers">The circle, such as <see cref="Circles.VillagersDelegates"/>.</param>
/// <param name="Count">How many signed; not negative, and <see langword="null"/> when it is not known.</param>
/// <param name="Whole">How many there are in all; <see langword="null"/> when it is not known.</param>
public sealed record PetitionSignatures(Label Signers, long? Count, long? Whole)
{
    /// <summary>Gets the circle, such as <see cref="Circles.VillagersDelegates"/>.</summary>
    public Label Signers { get; } = Guard.Against.Null(Signers);

    /// <summary>Gets how many signed; <see langword="null"/> when it is not known.</summary>
    public long? Count { get; } = Guard.Against.NegativeIfKnown(Count, nameof(Count));

    /// <summary>Gets how many there are in all; <see langword="null"/> when it is not known.</summary>
    public long? Whole { get; } = Guard.Against.NegativeIfKnown(Whole, nameof(Whole));
}
