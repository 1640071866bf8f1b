using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Tests.Elections;

// The names by the places of a paper and beyond it: printed ones, then the one recorded from the lines, then strangers.
internal sealed class DoubtfulReadings
{
    private readonly DoubtfulElection _world;
    private readonly HashSet<string>[] _states;
    private readonly int _known;

    public DoubtfulReadings(DoubtfulElection world)
    {
        _world = world;
        _known = world.Printed;
        _states = [.. Enumerable.Range(0, world.Printed).Select(_ => new HashSet<string>())];
        foreach (var counted in Counted())
        {
            Line(counted);
        }
    }

    public HashSet<string> Results { get; } = [];

    public HashSet<string> StatesOf(string name) => _states[name[0] - 'A'];

    public static string Tell(ElectionStatus status, IEnumerable<string> elected) =>
        $"{status} {string.Join(' ', elected.Order(StringComparer.Ordinal))}";

    public override string ToString() => string.Join(", ", Results);

    // Votes by person, where the ballots that count can be any with the same marks on each place.
    private IEnumerable<(long[] Votes, int Valid, int Unnamed, bool IsVoid)> Counted()
    {
        var world = _world;
        var votes = new long[_known + 5];
        for (var place = 0; place < _known; place++)
        {
            votes[place] = world.Tally.For(place);
        }

        votes[_known] = world.Named;
        yield return (votes, world.Marked.Count, world.OnLines - world.Named, IsVoid: false);
        if (world.Limit <= world.Seats)
        {
            yield break;
        }

        // The over-marked ones among them are void; whoever is named on their lines is anybody there.
        foreach (var ballots in Alike(world.Marked.Count, 1, [.. Sums()]))
        {
            var kept = ballots.Where(ballot => int.PopCount(ballot) <= world.Seats).ToList();
            var left = new long[_known + 5];
            for (var place = 0; place < _known; place++)
            {
                left[place] = kept.Count(ballot => (ballot >> place & 1) == 1);
            }

            var onLines = world.Lines == 0 ? 0 : kept.Count(ballot => ballot >> _known == 1);
            for (
                var named = Math.Max(0, onLines - (world.OnLines - world.Named));
                named <= Math.Min(onLines, world.Named);
                named++
            )
            {
                var own = (long[])left.Clone();
                own[_known] = named;
                yield return (own, kept.Count, onLines - named, IsVoid: true);
            }
        }
    }

    private IEnumerable<int> Sums() =>
        Enumerable.Range(0, _known + _world.Lines).Select(place => (int)_world.Tally.For(place));

    private IEnumerable<List<int>> Alike(int ballots, int first, int[] sums)
    {
        if (ballots == 0)
        {
            if (sums.All(sum => sum == 0))
            {
                yield return [];
            }

            yield break;
        }

        for (var ballot = first; ballot < 1 << sums.Length; ballot++)
        {
            var rest = sums.Select((sum, place) => sum - (ballot >> place & 1)).ToArray();
            if (int.PopCount(ballot) > _world.Limit || rest.Any(sum => sum < 0))
            {
                continue;
            }

            foreach (var others in Alike(ballots - 1, ballot, rest))
            {
                yield return [ballot, .. others];
            }
        }
    }

    // Marks of nobody yet are each for one of three strangers or for nobody.
    private void Line((long[] Votes, int Valid, int Unnamed, bool IsVoid) counted)
    {
        foreach (var strangers in Splits(counted.Unnamed, 3))
        {
            var votes = (long[])counted.Votes.Clone();
            for (var stranger = 0; stranger < 3; stranger++)
            {
                votes[_known + 1 + stranger] += strangers[stranger];
            }

            if (counted.IsVoid || _world.OverMarked == 0 || _world.Limit <= _world.Seats)
            {
                Aside(votes, counted.Valid, 0);
            }

            if (!counted.IsVoid && _world.OverMarked > 0)
            {
                Aside(votes, counted.Valid, _world.OverMarked);
            }
        }
    }

    private static IEnumerable<int[]> Splits(int marks, int ways) =>
        ways == 0
            ?
            [
                [],
            ]
            : Enumerable
                .Range(0, marks + 1)
                .SelectMany(own => Splits(marks - own, ways - 1).Select(rest => (int[])[own, .. rest]));

    private void Aside(long[] votes, int valid, int overMarked)
    {
        if (overMarked == 0)
        {
            Repeat(votes, valid);
            return;
        }

        foreach (var content in Contents(_world.Limit + 1, 99))
        {
            var more = (long[])votes.Clone();
            content.ForEach(person => more[person]++);
            more[^1] += IsBoth(content);
            Aside(more, valid + 1, overMarked - 1);
        }
    }

    private void Repeat(long[] votes, int valid)
    {
        Judge(votes, valid);
        if (_world.Repeated == 0)
        {
            return;
        }

        foreach (var content in Contents(0, _world.Limit))
        {
            var more = (long[])votes.Clone();
            content.ForEach(person => more[person]++);
            more[^1] += IsBoth(content);
            Judge(more, valid + 1);
        }
    }

    // Whom a ballot with so many marks may be for: printed names, and one person on each line.
    private IEnumerable<List<int>> Contents(int least, int most) =>
        from marks in Enumerable.Range(0, 1 << _known)
        from line in _world.Lines == 0 ? [-1] : new[] { -1, _known, _known + 1, _known + 2, _known + 3 }
        let persons = Enumerable
            .Range(0, _known)
            .Where(place => (marks >> place & 1) == 1)
            .Concat(line < 0 ? [] : [line])
            .ToList()
        where persons.Count >= least && persons.Count <= most
        select persons;

    // Printed and written on one ballot, and one person: once.
    private int IsBoth(List<int> content) => content.Contains(0) && content.Contains(_known) ? 1 : 0;

    private void Judge(long[] votes, int valid)
    {
        foreach (
            var blank in _world is { IsBlankOpen: true, Base: Base.Valid } ? [0, _world.Blank] : new[] { 0 }
        )
        {
            var whole = _world.Base switch
            {
                Base.Valid => valid + blank,
                Base.Roll => _world.Roll,
                _ => (int)_world.Tally.Collected,
            };
            var isTwin = _world.Named > 0 && _world.Name == DoubtfulElection.Twin;
            Result([.. votes[..^1], 0], whole);
            if (_world.IsWrittenOpen)
            {
                Result([.. votes[.._known], 0, 0, 0, 0, 0], whole);
            }

            if (isTwin)
            {
                var together = (long[])votes.Clone();
                (together[0], together[_known]) = (votes[0] + votes[_known] - votes[^1], 0);
                together[^1] = 0;
                Result(together, whole);
            }
        }
    }

    private void Result(long[] votes, int whole)
    {
        var inside = new List<string>();
        var isTied = false;
        for (var person = 0; person < votes.Length; person++)
        {
            var state = StateOf(votes, person, whole);
            isTied |= state == "tied";
            if (person < _known)
            {
                _states[person].Add(state);
            }

            if (state == "in")
            {
                inside.Add(
                    person < _known ? $"{(char)('A' + person)}"
                    : person == _known ? $"{_world.Name}*"
                    : $"?{person}"
                );
            }
        }

        Results.Add(
            Tell(
                isTied ? ElectionStatus.Tied
                    : inside.Count == _world.Seats ? ElectionStatus.Complete
                    : ElectionStatus.FurtherElection,
                inside
            )
        );
    }

    private string StateOf(long[] votes, int person, int whole)
    {
        var own = votes[person];
        if (whole == 0 || own * 2 <= whole)
        {
            return "out";
        }

        var above = votes.Count(other => other > own);
        return above >= _world.Seats ? "out"
            : votes.Count(other => other >= own) > _world.Seats ? "tied"
            : "in";
    }
}
