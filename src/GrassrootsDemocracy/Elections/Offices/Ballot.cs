namespace GrassrootsDemocracy.Elections.Offices;

// One vote for one office as decided by itself, with its place among the others and the votes that were added down to it.
internal sealed class Ballot(OfficeVote vote, ElectionOutcome outcome, int rank, bool isAmongMembers)
{
    public OfficeVote Vote { get; } = vote;

    public ElectionOutcome Outcome { get; } = outcome;

    public Office Office => Vote.Office;

    // Zero for the first vote of an office and its runoff, then the how-manieth further election.
    public int Stage { get; } =
        vote.Record.Contest.Round == ElectionRound.Further ? vote.Record.Contest.FurtherRound : 0;

    public int Rank { get; } = rank;

    public bool IsAmongMembers { get; } = isAmongMembers;

    public List<Standing> Standings { get; private set; } = [];

    public bool IsDecided => Outcome.Status is not (ElectionStatus.Undetermined or ElectionStatus.Invalid);

    // Everybody with enough votes, those with the most first; equal votes by name, which decides nothing.
    public void RankAll(IEnumerable<string> others, Func<string, long> addedDown)
    {
        var needed = Outcome.Decision.Needed;
        Standings =
        [
            .. Outcome
                .Candidates.Select(result => (result.Name, result.Votes))
                .UnionBy(
                    others.Select(name => (Name: name, Votes: 0L)),
                    one => one.Name,
                    StringComparer.Ordinal
                )
                .Select(one => new Standing(one.Name, one.Votes, addedDown(one.Name)))
                .Where(standing => standing.Total >= needed && standing.Total > 0)
                .OrderByDescending(standing => standing.Total)
                .ThenBy(standing => standing.Name, StringComparer.Ordinal),
        ];
    }

    public long VotesOf(string name) =>
        Outcome.Candidates.FirstOrDefault(result =>
            string.Equals(result.Name, name, StringComparison.Ordinal)
        )
            is { } result
            ? result.Votes
            : 0;
}
