namespace GrassrootsDemocracy.Deliberation.Budgets;

// In which order the projects have their turns: by votes, and within equal votes as far as a norm says.
internal sealed class ProjectOrder(ProjectRules rules, ProjectVotes votes)
{
    private readonly ProjectSelection _facts = votes.Facts;

    public ProjectVotes Votes => votes;

    // All places, those with the most votes first, equal ones by id. That is all the sorting a choice needs.
    public int[] Ranked
    {
        get
        {
            if (field is null)
            {
                var projects = _facts.Projects.AsSpan();
                var keys = new (long Votes, string Id)[projects.Length];
                field = new int[projects.Length];
                for (var place = 0; place < keys.Length; place++)
                {
                    (keys[place], field[place]) = ((votes[place] ?? long.MinValue, projects[place].Id), place);
                }

                Array.Sort(
                    keys,
                    field,
                    Comparer<(long Votes, string Id)>.Create(
                        (one, other) =>
                            one.Votes == other.Votes
                                ? string.CompareOrdinal(one.Id, other.Id)
                                : other.Votes.CompareTo(one.Votes)
                    )
                );
            }

            return field;
        }
    }

    // Sets of places; within a set nothing orders them.
    public List<List<int>> Sets(IEnumerable<int> places)
    {
        var isIn = new bool[Ranked.Length];
        foreach (var place in places)
        {
            isIn[place] = true;
        }

        var sets = new List<List<int>>();
        var last = (long?)null;
        foreach (var place in Ranked)
        {
            if (!isIn[place])
            {
                continue;
            }

            if (votes[place] != last || sets.Count == 0)
            {
                sets.Add([]);
                last = votes[place];
            }

            sets[^1].Add(place);
        }

        return rules.CheaperFirst.Norm is { Value: true }
            ?
            [
                .. sets.SelectMany(set =>
                    set.GroupBy(place => _facts.Projects[place].Cost)
                        .OrderBy(same => same.Key)
                        .Select(same => same.ToList())
                ),
            ]
            : sets;
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
