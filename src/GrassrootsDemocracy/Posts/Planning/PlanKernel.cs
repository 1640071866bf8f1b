using System.Numerics;

namespace GrassrootsDemocracy.Posts.Planning;

// Who need be looked at: somebody can be left out where so many others could always stand in, for as much and with no more in
// their way, of whom no two share a relative that is not a relative of the one left out.
internal sealed class PlanKernel
{
    private readonly PlanBook _book;
    private readonly uint[] _eligible;
    private readonly uint[] _willing;
    private readonly ulong[] _kinds;
    private readonly HashSet<(int Norm, int Person)>[] _near;
    private readonly Dictionary<int, long[]> _weights = [];
    private readonly PlanWork _work;

    private PlanKernel(PlanBook book, long[]? given, PlanTask? preferences, PlanWork work)
    {
        (_book, _work) = (book, work);
        _eligible = book.Able(given);
        _willing =
        [
            .. _eligible.Select((posts, person) => given is null ? posts & ~book.Unwilling[person] : posts),
        ];
        _kinds = new ulong[book.People.Length];
        _near = [.. book.People.Select(_ => new HashSet<(int, int)>())];
        var norms = new Dictionary<string, int>(StringComparer.Ordinal);
        var kind = 0;
        foreach (var ask in book.Asks)
        {
            work.Spend(1);
            if (ask is KinAsk kin)
            {
                norms.TryAdd(kin.Norm, norms.Count);
                Relate(norms[kin.Norm], kin);
            }
            else if (ask is CountAsk { Of: { } of })
            {
                // More kinds than there are bits share them: who is of a kind then only seems to be needed more.
                Mark(of, kind++);
            }
        }

        foreach (var each in preferences?.Preferences ?? [])
        {
            if (book.PersonOf(each.PersonId) is { } person)
            {
                var weights = _weights.TryGetValue(person, out var known)
                    ? known
                    : new long[book.Posts.Length];
                weights[book.PostOf(each.PostId)] = each.Weight;
                _weights[person] = weights;
            }
        }
    }

    // Without preferences, where no goal reads them.
    public static int[] Of(PlanBook book, long[]? given, PlanTask? preferences, int standIns, PlanWork work)
    {
        var kernel = new PlanKernel(book, given, preferences, work);
        List<int> kept = [];
        var wanted = (List<int>[])[.. book.Posts.Select(_ => new List<int>())];
        foreach (var person in kernel.Order())
        {
            // Whoever stands in for somebody who is wanted somewhere is wanted there too.
            var weights = kernel._weights.GetValueOrDefault(person, []);
            var others = Array.FindIndex(weights, weight => weight > 0) is >= 0 and var post
                ? wanted[post]
                : kept;
            if (!kernel.HasStandIns(person, others, standIns))
            {
                kept.Add(person);
                for (var at = 0; at < weights.Length; at++)
                {
                    wanted[at].AddRange(weights[at] > 0 ? [person] : []);
                }
            }
        }

        return [.. kept.Order()];
    }

    private void Relate(int norm, KinAsk kin)
    {
        foreach (var (one, other) in kin.Related)
        {
            _near[one].Add((norm, other));
            _near[other].Add((norm, one));
        }

        _work.Spend(kin.Related.Count);
    }

    private void Mark(Func<Person, bool> of, int kind)
    {
        for (var person = 0; person < _kinds.Length; person++)
        {
            _kinds[person] |= of(_book.People[person]) ? 1UL << Math.Min(kind, 63) : 0;
        }

        _work.Spend(_kinds.Length);
    }

    // Those who can stand in for many come first.
    private IEnumerable<int> Order() =>
        Enumerable
            .Range(0, _book.People.Length)
            .Where(person => _eligible[person] != 0)
            .OrderByDescending(person => BitOperations.PopCount(_willing[person]))
            .ThenByDescending(person => BitOperations.PopCount(_eligible[person]))
            .ThenByDescending(person => BitOperations.PopCount(_kinds[person]))
            .ThenByDescending(person => _weights.GetValueOrDefault(person, []).Sum())
            .ThenBy(person => _near[person].Count)
            .ThenBy(person => person);

    private bool HasStandIns(int person, List<int> kept, int asked)
    {
        var count = 0;
        HashSet<int> taken = [];
        foreach (var other in kept)
        {
            _work.Spend(1);
            if (count == asked)
            {
                break;
            }

            if (CanStandIn(other, person) && !taken.Contains(other))
            {
                int[] more =
                [
                    .. _near[other]
                        .Where(near => near.Person != person && !_near[person].Contains(near))
                        .Select(near => near.Person),
                ];
                _work.Spend(_near[other].Count);
                if (!Array.Exists(more, taken.Contains))
                {
                    taken.Add(other);
                    taken.UnionWith(more);
                    count++;
                }
            }
        }

        return count == asked;
    }

    private bool CanStandIn(int other, int person) =>
        (_eligible[person] & ~_eligible[other]) == 0
        && (_willing[person] & ~_willing[other]) == 0
        && (_kinds[person] & ~_kinds[other]) == 0
        && (
            !_weights.TryGetValue(person, out var weights)
            || (
                _weights.TryGetValue(other, out var others)
                && weights.Zip(others).All(pair => pair.First <= pair.Second)
            )
        );
}
