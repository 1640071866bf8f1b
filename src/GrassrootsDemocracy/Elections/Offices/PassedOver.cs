namespace GrassrootsDemocracy.Elections.Offices;

/// <summary>Somebody with enough votes for a seat who does not take it.</summary>
/// <param name="Name">The name.</param>
/// <param name="Votes">The votes that count for the office.</param>
/// <param name="Obstacle">Why.</param>
/// <param name="Relative">The relative who keeps a seat; <see langword="null"/> otherwise.</param>
/// <param name="Keeps">The office that the person keeps; <see langword="null"/> otherwise.</param>
public sealed record PassedOver(
    string Name,
    long Votes,
    SeatObstacle Obstacle,
    string? Relative,
    Office? Keeps
)
{
    /// <summary>Gets the name.</summary>
    public string Name { get; } = Guard.Against.Null(Name);
}
