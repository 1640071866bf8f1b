namespace GrassrootsDemocracy.Elections.Before.Candidacy;

/// <summary>Somebody and the votes they had.</summary>
/// <param name="Name">The name.</param>
/// <param name="Votes">The votes; not negative.</param>
public sealed record RankedPerson(string Name, long Votes)
{
    /// <summary>Gets the name.</summary>
    public string Name { get; } = Guard.Against.NotAName(Name);

    /// <summary>Gets the votes.</summary>
    public long Votes { get; } = Guard.Against.Negative(Votes);
}
