namespace GrassrootsDemocracy.Voting.Deciding;

// Where each name stands whatever the votes are, each name's between two bounds of its own: what it says is certain. Where
// the votes of one name say nothing of those of another, what is certain is all said. Of strangers, who have no name yet,
// there may be as many as matter.
internal static class SeatBounds
{
    private const int MostOnTheStack = 128;

    public static void Judge(
        ReadOnlySpan<Extent> votes,
        Extent needed,
        int seats,
        long mostOfStrangers,
        Span<SeatState> states,
        bool tiedAreIn = false
    )
    {
        if (seats <= 0)
        {
            states.Fill(SeatState.Out);
            return;
        }

        var length = votes.Length;
        var least = length <= MostOnTheStack ? stackalloc long[length] : new long[length];
        var most = length <= MostOnTheStack ? stackalloc long[length] : new long[length];
        for (var name = 0; name < length; name++)
        {
            (least[name], most[name]) = votes[name];
        }

        least.Sort();
        most.Sort();
        for (var name = 0; name < length; name++)
        {
            // The votes of the rival who has the last seat, at the least and at the most.
            var (own, rival) = (
                votes[name],
                new Extent(
                    Last(least, seats, votes[name].Least),
                    Math.Max(Last(most, seats, votes[name].Most), mostOfStrangers > 0 ? mostOfStrangers : -1)
                )
            );
            var mayBeIn = own.Most >= needed.Least && rival.Least < own.Most;
            var mayBeOut = own.Least < needed.Most || rival.Most > own.Least;
            var mayBeTied =
                Math.Max(Math.Max(own.Least, needed.Least), rival.Least) <= Math.Min(own.Most, rival.Most);
            states[name] = (mayBeIn || (mayBeTied && tiedAreIn), mayBeTied && !tiedAreIn, mayBeOut) switch
            {
                (true, false, false) => SeatState.In,
                (false, true, false) => SeatState.Tied,
                (false, false, true) => SeatState.Out,
                _ => SeatState.Open,
            };
        }
    }

    // The number that as many others reach as there are seats; less than any votes where there are fewer others.
    private static long Last(ReadOnlySpan<long> sorted, int seats, long own)
    {
        var place = sorted.Length - seats;
        place -= place >= 0 && own >= sorted[place] ? 1 : 0;
        return place < 0 ? -1 : sorted[place];
    }
}
