namespace GrassrootsDemocracy.Elections.After.Delegates;

/// <summary>A party organisation that elects some of the delegates (选举单位).</summary>
/// <param name="Name">The name.</param>
/// <param name="Seats">The delegates it was given; positive.</param>
/// <param name="Candidates">The candidates it voted on; not negative.</param>
public sealed record CongressUnit(string Name, int Seats, int Candidates)
{
    /// <summary>Gets the name.</summary>
    public string Name { get; } = Guard.Against.NotAName(Name);

    /// <summary>Gets the delegates it was given.</summary>
    public int Seats { get; } = Guard.Against.NoNumberOfSeats(Seats, nameof(Seats));

    /// <summary>Gets the candidates it voted on.</summary>
    public int Candidates { get; } = Guard.Against.Negative(Candidates);
}
