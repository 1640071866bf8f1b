namespace GrassrootsDemocracy.Deliberation.Budgets;

// In which order the projects have their turns: by votes, and within equal votes as far as a norm says.
internal sealed class ProjectOrder(ProjectRules rules, ProjectVotes votes)
{
    private readonly ProjectSelection _facts = votes.Facts;

    // Sets of places; within a set nothing orders them.
    public List<List<int>> Sets(IEnumerable<int> places)
    {
        var byVotes = places.GroupBy(place => votes[place] ?? 0).OrderByDescending(group => group.Key);
        return rules.CheaperFirst.Norm is { Value: true }
            ?
            [
                .. byVotes.SelectMany(group =>
                    group
                        .GroupBy(place => _facts.Projects[place].Cost)
                        .OrderBy(same => same.Key)
                        .Select(same => Sorted(same))
                ),
            ]
            : [.. byVotes.Select(group => Sorted(group))];
    }

    // Of those that are next for another reason than their votes, the ones that a norm puts first.
    public List<int> First(IEnumerable<int> places) =>
        rules.CheaperFirst.Norm is { Value: true }
            ? Sorted(places.GroupBy(place => _facts.Projects[place].Cost).MinBy(same => same.Key)!)
            : Sorted(places);

    // How a norm orders tied projects: by the lot that was drawn among them, or by the votes of their runoff.
    public List<List<int>> Resolved(List<int> tied)
    {
        var ids = tied.Select(place => _facts.Projects[place].Id).ToHashSet(StringComparer.Ordinal);
        return rules.Tie.Norm?.Value switch
        {
            TieBreak.Lot when _facts.Lots.FirstOrDefault(lot => lot.IsOf(ids, ids.Count)) is { } lot =>
            [
                .. lot.Drawn.Select(id => tied.FindAll(place => IsNamed(place, id))),
            ],
            TieBreak.Runoff
                when _facts.Runoffs.FirstOrDefault(runoff => ids.SetEquals(runoff.Paper.Options))
                    is { } runoff =>
            [
                .. tied.GroupBy(place => runoff.For(_facts.Projects[place].Id))
                    .OrderByDescending(group => group.Key)
                    .Select(group => Sorted(group)),
            ],
            _ => [tied],
        };
    }

    private bool IsNamed(int place, string id) =>
        string.Equals(_facts.Projects[place].Id, id, StringComparison.Ordinal);

    private List<int> Sorted(IEnumerable<int> places) =>
        [.. places.OrderBy(place => _facts.Projects[place].Id, StringComparer.Ordinal)];
}
