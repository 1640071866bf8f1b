namespace GrassrootsDemocracy.Elections;

// Equal ballots of which it is known what they say, and which can be read in several ways, each of them by itself.
internal sealed record BallotsInDoubt(long Ballots, ValueList<BallotReading> Readings, DoubtWords? About)
{
    // The votes more or fewer for a place, or valid ballots, on the reading that is least or most for it.
    public Extent Of(int? place)
    {
        var (least, most) = (long.MaxValue, long.MinValue);
        foreach (var reading in Readings)
        {
            var of = place is { } one
                ? reading.Votes.Where(vote => vote.Place == one).Sum(vote => vote.Of)
                : reading.Valid;
            (least, most) = (Math.Min(least, of), Math.Max(most, of));
        }

        return new(checked(least * Ballots), checked(most * Ballots));
    }
}
