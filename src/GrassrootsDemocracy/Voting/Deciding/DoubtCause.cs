namespace GrassrootsDemocracy.Voting.Deciding;

// Why a number of a vote has more than one reading, and so what would settle it.
internal enum DoubtCause
{
    // No rulebook says what certain ballots mean: a norm would settle all of them alike.
    SilentLaw,

    // The host does not know a number.
    MissingFact,

    // People must rule on certain ballots, one by one.
    Disputed,

    // Two names may be one person.
    Identity,
}
