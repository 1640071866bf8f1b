namespace GrassrootsDemocracy.Elections.Before.Candidacy;

/// <summary>Who has the first places of a ranking.</summary>
/// <param name="In">The names of those who are in, those with the most votes first.</param>
/// <param name="Tied">The names of those tied for the places that remain; empty when there is no tie.</param>
/// <param name="PlacesLeft">The places that nobody has, or for which there is a tie.</param>
public sealed record RankedTop(ValueList<string> In, ValueList<string> Tied, int PlacesLeft)
{
    /// <summary>Gets the names of those who are in.</summary>
    public ValueList<string> In { get; } = Guard.Against.NotNames(In, nameof(In));

    /// <summary>Gets the names of those tied.</summary>
    public ValueList<string> Tied { get; } = Guard.Against.NotNames(Tied, nameof(Tied));
}
