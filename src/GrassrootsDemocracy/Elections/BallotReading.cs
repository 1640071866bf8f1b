namespace GrassrootsDemocracy.Elections;

// What a ballot is on one reading of it, beside what it was counted as: votes more or fewer by the places of the paper, a
// valid ballot more or less; and the answers to open questions of law that it takes.
internal sealed record BallotReading(
    ValueList<(int Place, long Of)> Votes,
    long Valid,
    ValueList<(OpenLaw Law, int Answer)> Under
);
