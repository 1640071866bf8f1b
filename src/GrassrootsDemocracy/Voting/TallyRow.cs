namespace GrassrootsDemocracy.Voting;

// Where each number of a tally stands in its row, seen from the end, because the places before it vary in number.
internal static class TallyRow
{
    private const int ReasonCount = 8;
    private const int Tail = ReasonCount + 2;

    public static ReadOnlySpan<InvalidReason> Reasons =>
        [
            InvalidReason.OverMarked,
            InvalidReason.Contradictory,
            InvalidReason.Unreadable,
            InvalidReason.NotOfficial,
            InvalidReason.SamePersonTwice,
            InvalidReason.UnderMarked,
            InvalidReason.OverCost,
            InvalidReason.Other,
        ];

    public static int TailLength => Tail;

    public static int Length(BallotPaper paper, bool isThreeWay) =>
        (paper.Places * (isThreeWay ? 2 : 1)) + Tail;

    // Where the numbers of ballots begin: every ballot is in just one of those from here on.
    public static int Ballots(int length) => length - Tail;

    public static int Marked(int length) => length - Tail;

    public static int Blank(int length) => length - Tail + 1;

    public static int Invalid(int length, InvalidReason reason) => length - ReasonCount + (int)reason;
}
