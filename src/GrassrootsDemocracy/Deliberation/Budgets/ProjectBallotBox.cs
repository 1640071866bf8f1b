namespace GrassrootsDemocracy.Deliberation.Budgets;

/// <summary>A ballot box for projects, which voids ballots with too few marks or of too high a cost as the norms say.</summary>
/// <remarks>
/// Ballots with too many marks do not count either. A ballot without any mark is blank, whatever the least number of marks. The
/// box stays small however many ballots it takes.
/// </remarks>
public sealed class ProjectBallotBox
{
    private readonly BallotBox _box;
    private readonly bool[] _isMarked;
    private readonly ValueList<Project> _projects;
    private readonly int _least;
    private readonly int _most;
    private readonly long _cost;

    internal ProjectBallotBox(ProjectRules rules, BallotPaper paper, ValueList<Project> projects)
    {
        _box = new(paper);
        _isMarked = new bool[projects.Count];
        _projects = projects;
        _least = rules.LeastMarksPerBallot.Norm?.Value ?? 0;
        _most = paper.Limit;
        _cost = rules.CostPerBallot.Norm?.Value ?? long.MaxValue;
    }

    /// <summary>Puts in a ballot by the places it marks.</summary>
    /// <param name="places">The places, from zero; none for a blank ballot. A place named twice is marked once.</param>
    /// <exception cref="ArgumentOutOfRangeException">The paper has no such place.</exception>
    public void Add(params ReadOnlySpan<int> places)
    {
        foreach (var place in places)
        {
            Guard.Against.OutOfRange(place, nameof(places), 0, _isMarked.Length - 1);
        }

        var (marks, left) = (0, _cost);
        foreach (var place in places)
        {
            if (!_isMarked[place])
            {
                _isMarked[place] = true;
                marks++;

                // Once it is too much it stays too much, so that no sum can overflow.
                left = left < 0 ? left : left - (_projects[place].Cost ?? 0);
            }
        }

        foreach (var place in places)
        {
            _isMarked[place] = false;
        }

        if (marks > 0 && marks < _least)
        {
            _box.AddInvalid(InvalidReason.UnderMarked);
        }
        else if (left < 0 && marks <= _most)
        {
            _box.AddInvalid(InvalidReason.OverCost);
        }
        else
        {
            _box.Add(places);
        }
    }

    /// <summary>Puts in a ballot that does not count.</summary>
    /// <param name="reason">Why it does not.</param>
    public void AddInvalid(InvalidReason reason) => _box.AddInvalid(reason);

    /// <summary>Counts the ballots put in so far; the box stays open.</summary>
    /// <returns>The tally; how many papers were issued is not known to it.</returns>
    public Tally Count() => _box.Count();
}
