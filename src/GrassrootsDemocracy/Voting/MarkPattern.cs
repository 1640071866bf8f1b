namespace GrassrootsDemocracy.Voting;

/// <summary>Equal ballots: the places that they mark, and how many there are.</summary>
/// <param name="Places">The places, from zero, in their order; none for blank ballots.</param>
/// <param name="Ballots">How many ballots mark just these; not negative.</param>
public sealed record MarkPattern(ValueList<int> Places, long Ballots)
{
    /// <summary>Gets the places.</summary>
    /// <exception cref="ArgumentException">They are negative, not in their order, or one is there twice.</exception>
    public ValueList<int> Places { get; } =
        Guard.Against.InvalidInput(
            Guard.Against.Null(Places),
            nameof(Places),
            places => places.All(place => place >= 0) && places.Zip(places.Skip(1)).All(pair => pair.First < pair.Second),
            "Places are numbers from zero that rise."
        );

    /// <summary>Gets how many ballots mark just these.</summary>
    public long Ballots { get; } = Guard.Against.Negative(Ballots);
}
