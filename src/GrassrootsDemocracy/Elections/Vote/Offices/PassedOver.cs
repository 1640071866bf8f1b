namespace GrassrootsDemocracy.Elections.Vote.Offices;

/// <summary>Somebody with enough votes for a seat who does not take it, for one of the reasons that stand.</summary>
/// <param name="Name">The name.</param>
/// <param name="Votes">The votes that count for the office.</param>
/// <param name="Obstacle">Why.</param>
/// <param name="Stays">
/// Who takes the seat for the sake of which it is: a relative, the person in another office, or one of a group with a
/// guaranteed seat; <see langword="null"/> when nobody does.
/// </param>
/// <param name="In">The office of that seat; <see langword="null"/> when there is none.</param>
public sealed record PassedOver(
    string Name,
    long Votes,
    SeatObstacle Obstacle,
    OfficeHolder? Stays,
    Office? In
)
{
    /// <summary>Gets the name.</summary>
    public string Name { get; } = Guard.Against.NotAName(Name);

    // Whether a norm leaves the seat empty that the person would have had.
    internal bool LeavesEmpty { get; init; }
}
