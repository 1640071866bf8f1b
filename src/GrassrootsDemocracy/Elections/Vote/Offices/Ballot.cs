namespace GrassrootsDemocracy.Elections.Vote.Offices;

// One vote for one office as decided by itself, with its place among the others.
internal sealed class Ballot(OfficeVote vote, ElectionOutcome outcome, int rank, bool isAmongMembers)
{
    private readonly Dictionary<string, long> _votes = outcome.Candidates.ToDictionary(
        result => result.Name,
        result => result.Votes,
        StringComparer.Ordinal
    );

    public OfficeVote Vote { get; } = vote;

    public ElectionOutcome Outcome { get; } = outcome;

    public Office Office => Vote.Office;

    public ElectionRound Round => Vote.Record.Contest.Round;

    // Zero for the first vote of an office and its runoff, then the how-manieth further election.
    public int Stage { get; } =
        vote.Record.Contest.Round == ElectionRound.Further ? vote.Record.Contest.FurtherRound : 0;

    public int Rank { get; } = rank;

    public bool IsAmongMembers { get; } = isAmongMembers;

    public int Seats => Vote.Record.Contest.Seats;

    // The votes of the same office in the stages before, and the seats of the office: those of its first vote.
    public List<Ballot> Before { get; } = [];

    public int SeatsOfOffice => Before.Count > 0 ? Before[0].Seats : Seats;

    public bool IsDecided => Outcome.Status is not (ElectionStatus.Undetermined or ElectionStatus.Invalid);

    private readonly Lazy<Dictionary<string, CandidateState>> _states = new(() =>
        outcome
            .Candidates.GroupBy(result => result.Name, StringComparer.Ordinal)
            .ToDictionary(same => same.Key, same => same.First().State, StringComparer.Ordinal)
    );

    public CandidateState StateOf(string name) => _states.Value.GetValueOrDefault(name);

    public IEnumerable<string> Names => _votes.Keys;

    public long VotesOf(string name) => _votes.GetValueOrDefault(name);
}
