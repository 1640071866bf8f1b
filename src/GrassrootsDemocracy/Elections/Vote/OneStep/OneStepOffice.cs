namespace GrassrootsDemocracy.Elections.Vote.OneStep;

/// <summary>A column of the paper: an office, and how many names may be written for it.</summary>
/// <param name="Office">The office.</param>
/// <param name="Seats">The seats; from 1 to 1,000,000.</param>
public sealed record OneStepOffice(Office Office, int Seats)
{
    /// <summary>Gets the office.</summary>
    public Office Office { get; } = Guard.Against.Null(Office);

    /// <summary>Gets the seats.</summary>
    public int Seats { get; } = Guard.Against.NoNumberOfSeats(Seats, nameof(Seats));
}
