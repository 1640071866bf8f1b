namespace GrassrootsDemocracy.Tests.Elections.Offices;

// One vote of a small world: by person the votes, less than zero for somebody who does not stand.
internal sealed record SeatVote(int Rank, int Stage, bool IsForWomen, int Seats, int Needed, int[] Counts);
