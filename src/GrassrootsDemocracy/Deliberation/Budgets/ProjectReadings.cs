namespace GrassrootsDemocracy.Deliberation.Budgets;

// Every way to read what is open about the votes: ballots that nobody has read yet, and published votes that are not those of the
// ballots. Only projects whose votes may be equal or change places need every number; of the others the least and the most will do.
internal sealed class ProjectReadings
{
    // So many readings, times projects. Beyond that nothing is decided that more votes could change.
    private const long MostWork = 2_000_000;

    private readonly ProjectVotes _votes;
    private readonly Func<long, long, bool> _hasEnough;
    private readonly CancellationToken _token;
    private readonly long _unread;
    private readonly long[][] _bases = [];
    private readonly long[] _added = [];
    private readonly long[] _now = [];
    private readonly List<ProjectVotes> _all = [];
    private readonly bool _asksShare;

    // Whether a project has enough hangs on its votes, and on how many of the unread ballots are valid.
    public ProjectReadings(
        ProjectRules rules,
        ProjectVotes votes,
        Func<long, long, bool> hasEnough,
        CancellationToken token
    )
    {
        (_votes, _hasEnough, _token, _unread) = (votes, hasEnough, token, votes.Facts.Unread);
        var facts = votes.Facts;
        var isCounted = !votes.IsJoint && (facts.Tally is not null || facts.Points is not null);
        _asksShare = !rules.LeastShare.IsOpen;
        if (_unread == 0 && IsRead(facts.Projects))
        {
            _all.Add(votes);
            return;
        }

        _bases =
        [
            .. facts.Projects.Select(
                (project, place) =>
                    votes[place] is not { } counted ? []
                    : IsDoubtful(project, counted) ? (long[])[counted, project.Votes!.Value]
                    : [counted]
            ),
        ];
        _added = new long[_bases.Length];
        _now = [.. _bases.Select(each => each.FirstOrDefault())];
        if (!votes.IsJoint && Array.TrueForAll(_bases, each => each.Length > 0))
        {
            Read();
        }
        else
        {
            IsWhole = false;
        }

        bool IsDoubtful(Project project, long counted) =>
            isCounted && project.Votes is { } published && published != counted;

        bool IsRead(ValueList<Project> projects)
        {
            for (var place = 0; place < projects.Count; place++)
            {
                if (votes[place] is not { } counted || IsDoubtful(projects[place], counted))
                {
                    return false;
                }
            }

            return true;
        }
    }

    // False where there are too many readings, or no votes to read.
    public bool IsWhole { get; private set; } = true;

    public IReadOnlyList<ProjectVotes> All => IsWhole ? _all : [];

    public long Least(int place) => checked(_bases[place].Min() + Added.Least);

    public long Most(int place) => checked(_bases[place].Max() + Added.Most);

    // What the ballots that nobody has read add to one project at least and at most.
    private (long Least, long Most) Added =>
        _votes.Facts.Points is { Paper: var paper }
            ? (Math.Min(0, paper.LeastEach) * _unread, Math.Max(0, paper.MostEach) * _unread)
            : (0, _unread * _votes.Facts.MostPerBallot);

    private void Read()
    {
        var values = Enumerable
            .Range(0, _bases.Length)
            .Select(place => new List<(long Base, long Added)>())
            .ToArray();
        Int128 readings = _asksShare ? _unread + 1 : 1;
        foreach (var cluster in Clusters())
        {
            foreach (var place in cluster)
            {
                var (least, most) = Added;
                var counts = (Int128)most - least + 1;
                var alone = cluster.Count == 1 ? Extremes(place, least, most) : null;
                readings *= alone?.Count ?? (counts * _bases[place].Length);
                if (readings * _bases.Length > MostWork)
                {
                    IsWhole = false;
                    return;
                }

                values[place] = alone ?? Every(place, least, most);
            }
        }

        for (var valid = _asksShare ? 0 : _unread; valid <= _unread; valid++)
        {
            Fill(0, values, valid);
        }
    }

    private List<(long, long)> Every(int place, long least, long most)
    {
        var all = new List<(long, long)>();
        foreach (var from in _bases[place])
        {
            for (var added = least; added <= most; added++)
            {
                all.Add((from, added));
            }
        }

        return all;
    }

    private List<(long, long)> Extremes(int place, long least, long most)
    {
        var (low, high) = ((_bases[place].Min(), least), (_bases[place].Max(), most));
        bool[] corners =
        [
            _hasEnough(Least(place), 0),
            _hasEnough(Least(place), _unread),
            _hasEnough(Most(place), 0),
            _hasEnough(Most(place), _unread),
        ];
        return corners.Distinct().Count() == 1 ? [low] : [low, high];
    }

    private void Fill(int place, List<(long Base, long Added)>[] values, long valid)
    {
        _token.ThrowIfCancellationRequested();
        if (place == values.Length)
        {
            // Each ballot marks a project once, and no more projects than it may.
            var limit = _votes.Facts.Tally?.Paper.Limit ?? int.MaxValue;
            var isPossible =
                _votes.Facts.Points is not null
                || (
                    Array.TrueForAll(_added, added => added <= valid * _votes.Facts.MostPerBallot)
                    && _added.Aggregate((Int128)0, (sum, added) => sum + added) <= (Int128)valid * limit
                );
            if (isPossible)
            {
                _all.Add(_votes.Read([.. _now.Select(each => (long?)each)], valid));
            }

            return;
        }

        foreach (var (from, added) in values[place])
        {
            (_now[place], _added[place]) = (from + added, added);
            Fill(place + 1, values, valid);
        }
    }

    // Projects whose votes may be equal or change places, directly or through others.
    private IEnumerable<List<int>> Clusters()
    {
        var cluster = new List<int>();
        var least = long.MaxValue;
        foreach (var place in Enumerable.Range(0, _bases.Length).OrderByDescending(Most))
        {
            if (cluster.Count > 0 && Most(place) < least)
            {
                yield return cluster;
                (cluster, least) = ([], long.MaxValue);
            }

            cluster.Add(place);
            least = Math.Min(least, Least(place));
        }

        if (cluster.Count > 0)
        {
            yield return cluster;
        }
    }
}
