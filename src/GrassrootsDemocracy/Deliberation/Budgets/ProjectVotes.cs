namespace GrassrootsDemocracy.Deliberation.Budgets;

// The votes of each project by its place in the facts. What the ballots say goes before what was published of them; where
// several bodies choose, the votes are their points joined by the weights, over one whole.
internal sealed class ProjectVotes
{
    private readonly long?[] _votes;
    private readonly long? _jointWhole;

    // How many of the ballots that nobody has read are valid in this reading.
    private readonly long _valid;

    public ProjectVotes(ProjectRules rules, ProjectSelection facts)
    {
        Facts = facts;
        if (facts.Bodies.Count > 0 || !rules.BodyWeights.IsOpen)
        {
            (_votes, _jointWhole) = JointPoints.Of(rules.BodyWeights.Norm?.Value ?? [], facts);
            IsJoint = true;
            return;
        }

        var options = facts.Tally?.Paper.Options ?? facts.Points?.Paper.Options;
        if (options is null)
        {
            _votes = [.. facts.Projects.Select(project => project.Votes)];
            return;
        }

        var places = options
            .Index()
            .ToDictionary(each => each.Item, each => each.Index, StringComparer.Ordinal);
        _votes =
        [
            .. facts.Projects.Select(project =>
                (long?)(facts.Tally?.For(places[project.Id]) ?? facts.Points!.PointsFor(places[project.Id]))
            ),
        ];
    }

    private ProjectVotes(ProjectVotes other, long?[] votes, long valid) =>
        (Facts, IsJoint, _votes, _jointWhole, _valid) = (other.Facts, other.IsJoint, votes, other._jointWhole, valid);

    public ProjectSelection Facts { get; }

    // Whether the votes are points of several bodies, of which only a share says something.
    public bool IsJoint { get; }

    public long? this[int place] => _votes[place];

    public long? Whole(Base of) => IsJoint ? _jointWhole : Facts.Number(of) + (of == Base.Valid ? _valid : 0);

    // The same facts with other votes, and so many more valid ballots.
    public ProjectVotes Read(long?[] votes, long valid) => new(this, votes, valid);
}
