namespace GrassrootsDemocracy.Deliberation.Budgets;

// The votes of each project by its place in the facts. What the ballots say goes before what was published of them.
internal sealed class ProjectVotes
{
    private readonly long?[] _votes;

    public ProjectVotes(ProjectSelection facts)
    {
        Facts = facts;
        if (facts.Tally is not { } tally)
        {
            _votes = [.. facts.Projects.Select(project => project.Votes)];
            return;
        }

        var places = tally
            .Paper.Options.Index()
            .ToDictionary(each => each.Item, each => each.Index, StringComparer.Ordinal);
        _votes = [.. facts.Projects.Select(project => (long?)tally.For(places[project.Id]))];
    }

    public ProjectSelection Facts { get; }

    public long? this[int place] => _votes[place];
}
