using GrassrootsDemocracy.Elections.Vote.Offices;

namespace GrassrootsDemocracy.Elections.Vote.PublishedResults;

// How the offices of one notice stand to one another: which is higher, and which exclude each other. Of offices that no rulebook puts
// in an order those printed first are higher.
internal sealed class PublishedRanks
{
    private readonly OfficeRules _rules;
    private readonly PublishedVote _facts;
    private readonly int[] _ranks;

    public PublishedRanks(OfficeRules rules, PublishedVote facts)
    {
        (_rules, _facts) = (rules, facts);
        var ranked = rules.Ranked(facts.Contests.Select(contest => contest.Office).OfType<Office>());
        _ranks = new int[facts.Contests.Count];
        var order = facts
            .Contests.Index()
            .OrderBy(one => one.Item.Office is { } office ? ranked.IndexOf(office) : one.Index)
            .ThenBy(one => one.Index);
        foreach (var (rank, (index, _)) in order.Index())
        {
            _ranks[index] = rank;
        }
    }

    public bool IsHigher(int contest, int other) => _ranks[contest] < _ranks[other];

    // Whether nobody holds both; an office that is given to a member is no other seat, and in a recall each member is voted on alone.
    public bool AreApart(int contest, int other) =>
        contest != other && !_facts.IsRecall && !IsAmongMembers(contest) && !IsAmongMembers(other);

    public bool IsAmongMembers(int contest) =>
        _facts.Contests[contest].Office is { } office
        && _rules.StandingFor(office) == OfficeStanding.ElectedMembers;

    // The other offices that nobody holds beside this one.
    public IEnumerable<int> Apart(int contest) =>
        Enumerable.Range(0, _ranks.Length).Where(other => AreApart(contest, other));

    // The offices whose votes are added to this one's.
    public IEnumerable<int> Added(int contest, VoteFolding folding) =>
        folding == VoteFolding.None ? [] : (IEnumerable<int>)Above(contest, folding == VoteFolding.ToNext);

    private List<int> Above(int contest, bool isNextOnly)
    {
        var above = Apart(contest)
            .Where(other => IsHigher(other, contest))
            .OrderBy(other => _ranks[other])
            .ToList();
        return isNextOnly ? [.. above.TakeLast(1)] : above;
    }
}
