namespace GrassrootsDemocracy.Elections.Offices;

// Why somebody cannot take a seat, and the relative or the office that it is for.
internal sealed record Obstacle(SeatObstacle Why)
{
    public string? Relative { get; init; }

    public Office? Keeps { get; init; }
}
