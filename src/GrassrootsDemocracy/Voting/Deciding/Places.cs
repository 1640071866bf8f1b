namespace GrassrootsDemocracy.Voting.Deciding;

// The places of a paper as numbers of a row: the printed names that are asked about, how many others are printed, the
// names on the lines for others, how many lines there are; and the whole, where valid ballots are it.
internal sealed record Places(
    IReadOnlyList<int> Printed,
    int OtherPrinted,
    IReadOnlyList<int> Written,
    int Lines,
    int? Valid
);
