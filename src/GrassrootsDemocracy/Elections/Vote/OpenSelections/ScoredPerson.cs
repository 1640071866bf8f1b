namespace GrassrootsDemocracy.Elections.Vote.OpenSelections;

/// <summary>The place of one person in a ranking by points.</summary>
/// <param name="Name">The name.</param>
/// <param name="Points">The points, exact.</param>
/// <param name="Rank">One more than the number of people with more points; equal points share a rank.</param>
public sealed record ScoredPerson(string Name, Points Points, int Rank)
{
    /// <summary>Gets the name.</summary>
    public string Name { get; } = Guard.Against.NotAName(Name);
}
