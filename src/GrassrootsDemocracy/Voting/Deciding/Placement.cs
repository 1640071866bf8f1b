namespace GrassrootsDemocracy.Voting.Deciding;

// How many tokens of each doubt are on each of its readings, all readings of all doubts in one row.
internal sealed record Placement(long[] Tokens)
{
    // All tokens of one doubt on one reading; the others nowhere.
    public static Placement On(IReadOnlyList<Doubt> doubts, int doubt, int reading)
    {
        var tokens = new long[doubts.Sum(one => one.Readings.Count)];
        tokens[doubts.Take(doubt).Sum(one => one.Readings.Count) + reading] = doubts[doubt].Tokens;
        return new(tokens);
    }
}
