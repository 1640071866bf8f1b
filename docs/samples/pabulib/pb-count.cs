using System.Runtime.InteropServices;
using GrassrootsDemocracy.Deliberation.Budgets;
using GrassrootsDemocracy.Voting;

// The ballots of a file, counted twice: as the limits of the file judge them, and all of them as they were cast, because
// published totals are of one or the other.
internal sealed class PbCount
{
    private readonly List<PbProject> _projects;
    private readonly PbLimits _limits;
    private readonly PbRules _rules;
    private readonly int _pointUnit;
    private readonly bool _keepsPatterns;
    private readonly List<PbScale> _scales;
    private readonly ProjectRules _judgedRules;
    private readonly ProjectBallotBox _judged;
    private readonly ProjectBallotBox _asCast;
    private readonly BallotBox _again;
    private readonly List<int> _marked = [];
    private readonly List<int> _points = [];
    private readonly long[] _marks;
    private long _pointless;

    public PbCount(PbRules rules, List<PbProject> projects, PbLimits limits, bool hasPoints, int pointUnit)
    {
        (_rules, _projects, _limits, _pointUnit) = (rules, projects, limits, pointUnit);
        _keepsPatterns = rules.KeepsPatterns;
        _marks = new long[projects.Count];
        Projects =
        [
            .. projects.Select(project => new Project
            {
                Id = project.Id,
                Cost = (long)(project.Cost * rules.MoneyUnit),
                Groups = [.. rules.GroupsOf(project)],
                Votes = Published(limits.GivesPoints ? project.Score * pointUnit : project.Votes ?? project.Score),
            }),
        ];
        _judgedRules = rules.Judged(limits, projects.Count, pointUnit, null);
        _scales = limits.GivesPoints ? PbScale.Of(rules, [.. Ids], limits, hasPoints, pointUnit) : [];
        _judged = _judgedRules.OpenBox(Projects, _keepsPatterns);
        _asCast = rules.AsCast.OpenBox(Projects, _keepsPatterns);
        _again = new(rules.AsCast.Paper(Ids));
    }

    public List<Project> Projects { get; }
    public IEnumerable<string> Ids => _projects.Select(project => project.Id);
    public long Ballots { get; private set; }

    // Marks that a ballot has more than once.
    public long Again { get; private set; }
    public bool HasPoints => _scales.Count > 0;

    // That of several ways to turn an order into points which gives the published ones; the first where none does.
    public PbScale Scale => field ??= _scales.Find(scale => Agrees(place => scale.AsCast.PointsFor(place))) ?? _scales[0];

    public Tally Judged => field ??= _judged.Count();

    // Whether the published totals are of all ballots, and not only of those that the limits let count.
    public bool IsAsCast =>
        HasPoints
            ? Agrees(place => Scale.AsCast.PointsFor(place)) && !Agrees(place => Scale.Judged.PointsFor(place))
            : Agrees(MarksOf) && !Agrees(Judged.For);

    public long Void => HasPoints ? Scale.Judged.Invalid : Judged.Invalid;

    public ProjectRules RulesOfTheChoice => IsAsCast ? _rules.AsCast : HasPoints ? Scale.Rules : _judgedRules;

    public ProjectSelection Facts(long? budget)
    {
        var facts = new ProjectSelection { Budget = budget, Projects = [.. Projects] };
        if (HasPoints)
        {
            return facts with { Points = IsAsCast ? Scale.AsCast : Scale.Judged };
        }

        var box = IsAsCast ? _asCast : _judged;
        return facts with
        {
            Tally = IsAsCast && !_keepsPatterns ? box.Count() + _again.Count() : box.Count(),
            Patterns = _keepsPatterns ? box.Patterns() : [],
        };
    }

    public IEnumerable<PbTotal> Marks =>
        _projects.Select(
            (project, place) =>
                new PbTotal(project.Id, MarksOf(place), HasPoints ? project.Votes : project.Votes ?? project.Score)
        );

    public IEnumerable<PbTotal> Points =>
        HasPoints
            ? _projects.Select(
                (project, place) =>
                    new PbTotal(project.Id, (decimal)Scale.AsCast.PointsFor(place) / _pointUnit, project.Score)
            )
            : [];

    // What is wrong with a ballot; null when it is counted.
    public string? Take(
        ReadOnlySpan<char> vote,
        ReadOnlySpan<char> points,
        Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> places
    )
    {
        _marked.Clear();
        foreach (var range in vote.Split(','))
        {
            var id = vote[range].Trim();
            if (id.IsEmpty)
            {
                continue;
            }

            if (!places.TryGetValue(id, out var place))
            {
                return $"the project '{PbText.Shown(id)}' is not among the PROJECTS";
            }

            _marked.Add(place);
        }

        if (HasPoints && TakePoints(points) is { } problem)
        {
            return problem;
        }

        Ballots++;
        _pointless += !HasPoints && !points.IsEmpty ? 1 : 0;
        foreach (var place in _marked)
        {
            _marks[place]++;
        }

        if (!HasPoints)
        {
            Put();
        }

        return null;
    }

    public IEnumerable<(string English, string Chinese)> Notes()
    {
        if (HasPoints && Scale.Words is var (english, chinese))
        {
            yield return (english, chinese);
        }

        if (_pointless > 0)
        {
            yield return (
                $"points on {_pointless} ballots, which a vote of this type does not count",
                $"{_pointless} 张选票载有分数，该类投票不计分"
            );
        }

        if (IsAsCast)
        {
            yield return (
                $"ballots that break a limit of the file: {Void}; the published totals count them, and so does this",
                $"有 {Void} 张选票超出文件规定的限额，但公布的总数计入了这些选票，此处照计"
            );
        }
    }

    private static long? Published(decimal? number) =>
        number is { } known && known % 1 == 0 && known >= 0 && known <= long.MaxValue ? (long)known : null;

    private long MarksOf(int place) => _marks[place];

    private bool Agrees(Func<int, long> counted) =>
        Projects.Exists(project => project.Votes is not null)
        && Projects.Index().All(each => each.Item.Votes is not { } votes || votes == counted(each.Index));

    private void Put()
    {
        var places = CollectionsMarshal.AsSpan(_marked);
        _asCast.Add(places);

        // A few ballots have a project twice, and so have the published totals. Here it is marked or it is not, so that each
        // further mark goes into a box as a slip of its own.
        var different = places.Length;
        for (var i = 1; i < places.Length; i++)
        {
            if (places[..i].Contains(places[i]))
            {
                _again.Add(places[i]);
                Again++;
                different--;
            }
        }

        var once = different == places.Length ? places : _marked.Distinct().ToArray();
        if (_limits.BrokenBy(once, _projects) is { } reason)
        {
            _judged.AddInvalid(reason);
        }
        else
        {
            _judged.Add(places);
        }
    }

    private string? TakePoints(ReadOnlySpan<char> points)
    {
        _points.Clear();
        foreach (var range in points.Split(','))
        {
            var text = points[range].Trim();
            if (text.IsEmpty)
            {
                continue;
            }

            if (PbText.Amount(text.ToString()) is not { } number || Math.Abs(number * _pointUnit) > int.MaxValue)
            {
                return $"the points '{PbText.Shown(text)}' are no number that can be counted";
            }

            if (number * _pointUnit % 1 != 0)
            {
                throw new PbFinerPointsException();
            }

            _points.Add((int)(number * _pointUnit));
        }

        var isGiven = _scales[0].IsGiven;
        if (isGiven && _points.Count != _marked.Count)
        {
            return $"{_marked.Count} projects and {_points.Count} points for them";
        }

        var places = CollectionsMarshal.AsSpan(_marked);
        var isTwice = false;
        for (var i = 1; i < places.Length; i++)
        {
            isTwice |= places[..i].Contains(places[i]);
        }

        Again += isTwice ? 1 : 0;
        var reason = isTwice ? InvalidReason.SamePersonTwice : _limits.BrokenBy(places, _projects);
        foreach (var scale in _scales)
        {
            scale.Put(places, CollectionsMarshal.AsSpan(_points), reason);
        }

        return null;
    }
}

// A total as it was counted, and as it was published.
internal sealed record PbTotal(string Option, decimal Counted, decimal? Official)
{
    public decimal? Difference => Counted - Official;
}
