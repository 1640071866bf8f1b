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
                // By votes first, which are compared faster than ids; few have as many as another.
                field =
                    new int[_facts.Projects.Count];
                var fewer = new long[field.Length];
                for (var place = 0; place < field.Length; place++)
                {
                    (fewer[place], field[place]) = (~(votes[place] ?? long.MinValue), place);
                }

                Array.Sort(fewer, field);
                for (int from = 0, to; from < field.Length; from = to)
                {
                    to = from + 1;
                    while (to < field.Length && fewer[to] == fewer[from])
                    {
                        to++;
                    }

                    if (to - from > 1)
                    {
                        field.AsSpan(from, to - from).Sort(ById);
                    }
                }
            }

            return field;
        }
    }

    // Sets of places; within a set nothing orders them.
    public IEnumerable<ArraySegment<int>> Sets(IEnumerable<int> places)
    {
        var isIn = new bool[Ranked.Length];
        foreach (var place in places)
        {
            isIn[place] = true;
        }

        var byCost = rules.CheaperFirst.Norm is { Value: true };
        var sorted = Array.FindAll(Ranked, place => isIn[place]);
        sorted = byCost
            ?
            [
                .. sorted
                    .OrderByDescending(place => votes[place])
                    .ThenBy(place => _facts.Projects[place].Cost),
            ]
            : sorted;
        for (int from = 0, to; from < sorted.Length; from = to)
        {
            to = from + 1;
            while (to < sorted.Length && AreSame(sorted[from], sorted[to]))
            {
                to++;
            }

            yield return new(sorted, from, to - from);
        }

        bool AreSame(int one, int other) =>
            votes[one] == votes[other]
            && (!byCost || _facts.Projects[one].Cost == _facts.Projects[other].Cost);
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

    private int ById(int one, int other) =>
        string.CompareOrdinal(_facts.Projects[one].Id, _facts.Projects[other].Id);

    private bool IsNamed(int place, string id) =>
        string.Equals(_facts.Projects[place].Id, id, StringComparison.Ordinal);

    private List<int> Sorted(IEnumerable<int> places) =>
        [.. places.OrderBy(place => _facts.Projects[place].Id, StringComparer.Ordinal)];
}
