namespace GrassrootsDemocracy.Elections.Vote.Offices;

/// <summary>Somebody who takes a seat.</summary>
/// <param name="Name">The name.</param>
/// <param name="Votes">The votes for the office itself.</param>
/// <param name="AddedDown">The votes for higher offices that count for this one too.</param>
/// <param name="Round">The round in which the person was elected.</param>
public sealed record OfficeHolder(string Name, long Votes, long AddedDown, ElectionRound Round)
{
    /// <summary>Gets the name.</summary>
    public string Name { get; } = Guard.Against.NotAName(Name);
}
