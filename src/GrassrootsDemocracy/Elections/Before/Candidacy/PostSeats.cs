namespace GrassrootsDemocracy.Elections.Before.Candidacy;

/// <summary>How many are to be elected to one office.</summary>
/// <param name="Post">The office.</param>
/// <param name="Seats">How many; positive.</param>
public sealed record PostSeats(Office Post, int Seats)
{
    /// <summary>Gets the office.</summary>
    public Office Post { get; } = Guard.Against.Null(Post);

    /// <summary>Gets how many.</summary>
    public int Seats { get; } = Guard.Against.NoNumberOfSeats(Seats, nameof(Seats));
}
