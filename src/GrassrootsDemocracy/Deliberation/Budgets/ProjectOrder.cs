namespace GrassrootsDemocracy.Deliberation.Budgets;

// In which order the projects have their turns: by votes, and within equal votes as far as a norm says.
internal sealed class ProjectOrder(ProjectRules rules, ProjectSelection facts)
{
    // Sets of places; within a set nothing orders them.
    public List<List<int>> Sets(IEnumerable<int> places)
    {
        var byVotes = places
            .GroupBy(place => facts.VotesOf(facts.Projects[place]) ?? 0)
            .OrderByDescending(group => group.Key);
        return rules.CheaperFirst.Norm is { Value: true }
            ?
            [
                .. byVotes.SelectMany(group =>
                    group
                        .GroupBy(place => facts.Projects[place].Cost)
                        .OrderBy(same => same.Key)
                        .Select(same => Sorted(same))
                ),
            ]
            : [.. byVotes.Select(group => Sorted(group))];
    }

    // How a norm orders tied projects: by the lot that was drawn among them, or by the votes of their runoff.
    public List<List<int>> Resolved(List<int> tied)
    {
        var ids = tied.Select(place => facts.Projects[place].Id).ToHashSet(StringComparer.Ordinal);
        return rules.Tie.Norm?.Value switch
        {
            TieBreak.Lot when facts.Lots.FirstOrDefault(lot => lot.IsOf(ids, ids.Count)) is { } lot =>
            [
                .. lot.Drawn.Select(id => tied.Where(place => IsNamed(place, id)).ToList()),
            ],
            TieBreak.Runoff
                when facts.Runoffs.FirstOrDefault(runoff => ids.SetEquals(runoff.Paper.Options))
                    is { } runoff =>
            [
                .. tied.GroupBy(place => runoff.For(facts.Projects[place].Id))
                    .OrderByDescending(group => group.Key)
                    .Select(group => Sorted(group)),
            ],
            _ => [tied],
        };
    }

    private bool IsNamed(int place, string id) =>
        string.Equals(facts.Projects[place].Id, id, StringComparison.Ordinal);

    private List<int> Sorted(IEnumerable<int> places) =>
        [.. places.OrderBy(place => facts.Projects[place].Id, StringComparer.Ordinal)];
}
