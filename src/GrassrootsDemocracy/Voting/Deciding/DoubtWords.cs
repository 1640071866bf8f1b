namespace GrassrootsDemocracy.Voting.Deciding;

// What a doubt is about, and what would settle it: a fact, or a norm; the provision that leaves it open where it is one.
internal sealed record DoubtWords(
    DoubtCause Cause,
    IReadable What,
    IReadable? SettledBy = null,
    Citation? Source = null,
    long? Ballots = null,
    NormName? Norm = null
);
