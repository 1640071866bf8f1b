namespace GrassrootsDemocracy.Voting.Deciding;

// Where somebody stands in a vote for seats.
internal enum SeatState : byte
{
    Open,
    Out,
    Tied,
    In,
}
