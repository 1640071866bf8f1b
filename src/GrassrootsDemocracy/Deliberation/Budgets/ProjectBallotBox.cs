using System.Numerics;
using System.Runtime.InteropServices;

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

    private readonly Dictionary<string, long>? _patterns;
    private readonly ulong[] _mask;

    internal ProjectBallotBox(
        ProjectRules rules,
        BallotPaper paper,
        ValueList<Project> projects,
        bool keepsPatterns
    )
    {
        _patterns = keepsPatterns ? new(StringComparer.Ordinal) : null;
        _mask = new ulong[paper.WordsPerBallot];
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
            if (marks <= _most)
            {
                Remember(places);
            }
        }
    }

    /// <summary>Puts in a ballot that does not count.</summary>
    /// <param name="reason">Why it does not.</param>
    public void AddInvalid(InvalidReason reason) => _box.AddInvalid(reason);

    /// <summary>Groups the valid ballots put in so far by their marks.</summary>
    /// <returns>The different ballots, in an order that says nothing, with how many there are of each.</returns>
    /// <exception cref="InvalidOperationException">The box was not opened to keep them.</exception>
    public ValueList<MarkPattern> Patterns()
    {
        var patterns =
            _patterns
            ?? throw new InvalidOperationException("The box keeps sums only: open it with keepsPatterns.");
        return
        [
            .. patterns
                .OrderBy(pattern => pattern.Key, StringComparer.Ordinal)
                .Select(pattern => new MarkPattern(PlacesOf(pattern.Key), pattern.Value)),
        ];
    }

    /// <summary>Counts the ballots put in so far; the box stays open.</summary>
    /// <returns>The tally; how many papers were issued is not known to it.</returns>
    public Tally Count() => _box.Count();

    private void Remember(ReadOnlySpan<int> places)
    {
        if (_patterns is null)
        {
            return;
        }

        _mask.AsSpan().Clear();
        foreach (var place in places)
        {
            _mask[place / 64] |= 1UL << (place % 64);
        }

        // Only a ballot unlike all before it takes memory.
        var lookup = _patterns.GetAlternateLookup<ReadOnlySpan<char>>();
        var key = MemoryMarshal.Cast<ulong, char>(_mask);
        lookup.TryGetValue(key, out var known);
        lookup[key] = known + 1;
    }

    private static ValueList<int> PlacesOf(string key)
    {
        var mask = MemoryMarshal.Cast<char, ulong>(key);
        var places = new List<int>();
        for (var word = 0; word < mask.Length; word++)
        {
            for (var left = mask[word]; left != 0; left &= left - 1)
            {
                places.Add((64 * word) + BitOperations.TrailingZeroCount(left));
            }
        }

        return [.. places];
    }
}
