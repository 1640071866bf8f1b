namespace GrassrootsDemocracy.Voting.Deciding;

// Who has a seat whatever the votes are, each name's between two bounds of its own: what it says is certain, and most votes
// need no more. Of strangers, who have no name yet, there may be as many as matter.
internal static class SeatBounds
{
    public static void Judge(
        ReadOnlySpan<Extent> votes,
        Extent needed,
        int seats,
        long mostOfStrangers,
        Span<SeatState> states
    )
    {
        for (var name = 0; name < votes.Length; name++)
        {
            var (least, most) = votes[name];
            var (above, level) = (0, mostOfStrangers >= Math.Max(1, least) ? seats : 0);
            for (var other = 0; other < votes.Length; other++)
            {
                above += votes[other].Least > most ? 1 : 0;
                level += other != name && votes[other].Most >= least ? 1 : 0;
            }

            states[name] =
                most < needed.Least || above >= seats ? SeatState.Out
                : least >= needed.Most && level < seats ? SeatState.In
                : SeatState.Open;
        }
    }
}
