namespace GrassrootsDemocracy.Elections.Vote.Offices;

// Somebody with enough votes for a seat, by the votes for the office alone or with those that are added down to it.
internal sealed record Claim(string Name, Ballot Ballot, long Votes, long AddedDown)
{
    public long Total { get; } = checked(Votes + AddedDown);

    public bool IsFolded => AddedDown > 0;

    // Why the person cannot serve at all, whatever the votes.
    public SeatObstacle? Barred { get; init; }

    // Whether there are enough votes is not known: the vote by itself is not decided.
    public bool IsUnsure { get; init; }

    // Elected on every reading of a vote that is not decided, and so before those who are on some.
    public bool IsCertain { get; init; }

    // One for those whom a runoff or a lot put before others with just as many votes.
    public int Drawn { get; init; }

    // By which vote or lot the seat was won.
    public ElectionRound Round { get; init; } = Ballot.Round;

    // Which of two claims to a seat of one ballot comes first; equal votes are not told apart.
    public int Compare(Claim other) =>
        IsCertain.CompareTo(other.IsCertain) is var first and not 0 ? first
        : Total.CompareTo(other.Total) is var order and not 0 ? order
        : Drawn.CompareTo(other.Drawn);
}
