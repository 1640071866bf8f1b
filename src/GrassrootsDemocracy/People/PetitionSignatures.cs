using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.People;

/// <summary>How many of one circle of people signed a petition.</summary>
/// <param name="Signers">The id of the circle, as the norm names it.</param>
/// <param name="Count">How many signed; not negative.</param>
/// <param name="Whole">How many there are in all; <see langword="null"/> when it is not known.</param>
public sealed record PetitionSignatures(string Signers, long Count, long? Whole)
{
    /// <summary>Gets the id of the circle, as the norm names it.</summary>
    public string Signers { get; } = Guard.Against.NullOrWhiteSpace(Signers);

    /// <summary>Gets how many signed.</summary>
    public long Count { get; } = Guard.Against.Negative(Count);

    /// <summary>Gets how many there are in all; <see langword="null"/> when it is not known.</summary>
    public long? Whole { get; } = Guard.Against.NegativeIfKnown(Whole, nameof(Whole));
}
