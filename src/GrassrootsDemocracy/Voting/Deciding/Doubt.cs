namespace GrassrootsDemocracy.Voting.Deciding;

// An open question of a vote: tokens, each of which falls on exactly one reading, and what a reading adds to the
// numbers. A law that is silent is one token, because a norm speaks for all ballots alike; ballots on which people rule
// one by one are a token each; a number that is known to lie between two others has as many tokens as it could be more.
internal sealed class Doubt(long tokens, params ReadOnlySpan<Addition[]> readings)
{
    private readonly Addition[][] _readings = readings.ToArray();

    public long Tokens { get; } = tokens;

    public IReadOnlyList<Addition[]> Readings => _readings;

    // What it is about, for the ledger; a doubt without words only bounds others.
    public DoubtWords? About { get; init; }

    // A number that is the row's or up to so many more.
    public static Doubt More(long most, DoubtWords? about, params Addition[] one) =>
        new(most, [], one) { About = about };
}
