namespace GrassrootsDemocracy.Voting.Deciding;

// What a doubt is about and what would settle it, in words; and the provision that leaves it open.
internal sealed record DoubtWords(
    IReadable What,
    IReadable SettledBy,
    Citation? Source,
    long? Ballots = null
);
