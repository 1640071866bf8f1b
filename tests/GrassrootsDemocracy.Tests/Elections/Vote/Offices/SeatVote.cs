namespace GrassrootsDemocracy.Tests.Elections.Vote.Offices;

// One vote of a small world: by person the votes, less than zero for somebody who does not stand.
internal sealed record SeatVote(int Rank, int Stage, bool IsForWomen, int Seats, int Needed, int[] Counts)
{
    // By person 1 for those whom a runoff or a lot puts before others with as many votes.
    public int[] Drawn { get; init; } = new int[Counts.Length];
}
