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
    private readonly List<Norm> _norms = [];
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
        var kind = 0;
        foreach (var ask in book.Asks)
        {
            work.Spend(1);
            if (ask is CountAsk { Of: { } of })
            {
                // More kinds than there are bits share them: who is of a kind then only seems to be needed more.
                Mark(of, kind++);
            }
        }

        foreach (var norm in book.Asks.OfType<KinAsk>().GroupBy(ask => ask.Norm, StringComparer.Ordinal))
        {
            _norms.Add(new(norm.First().Kin, [.. norm.SelectMany(ask => ask.People)]));
            work.Spend(_norms[^1].People.Count);
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
            .ThenBy(RelativesOf)
            .ThenBy(person => person);

    // The same for every norm, whatever relatives it speaks of.
    private int KinOf(int person) => _norms.Count == 0 ? person : _norms[0].Kin.Of(person);

    private long RelativesOf(int person) => _norms.Sum(norm => norm.RelativesOf(person));

    private bool HasStandIns(int person, List<int> kept, int asked)
    {
        var count = 0;

        // The kins of those who stand in, and those of whom all are relatives of one who does and not of the one left out.
        HashSet<int> takers = [];
        HashSet<int> taken = [];
        foreach (var other in kept)
        {
            _work.Spend(2);
            if (count == asked)
            {
                break;
            }

            if (CanStandIn(other, person) && !taken.Contains(KinOf(other)))
            {
                int[] more = [.. _norms.SelectMany(norm => norm.More(other, person, _work))];
                if (!Array.Exists(more, kin => taken.Contains(kin) || takers.Contains(kin)))
                {
                    takers.Add(KinOf(other));
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

    // Who is kept apart from whom by one norm: those of its families.
    private sealed class Norm(PlanKin kin, HashSet<int> people)
    {
        private readonly Dictionary<int, int> _counts = people.CountBy(kin.Of).ToDictionary();

        public PlanKin Kin => kin;

        public HashSet<int> People => people;

        public long RelativesOf(int person) =>
            people.Contains(person)
                ? kin.Near(kin.Of(person)).Sum(near => (long)_counts.GetValueOrDefault(near))
                    - (kin.Near(kin.Of(person)).Contains(kin.Of(person)) ? 1 : 0)
                : 0;

        // The kins with relatives of another who are not those of the person, but for himself or herself.
        public IEnumerable<int> More(int other, int person, PlanWork work)
        {
            if (!people.Contains(other))
            {
                return [];
            }

            var (near, own) = (kin.Near(kin.Of(other)), kin.Of(person));
            var known = people.Contains(person) ? kin.Near(own) : null;
            work.Spend(near.Count);
            return near.Where(each =>
                known?.Contains(each) != true
                && _counts.TryGetValue(each, out var count)
                && count > (each == kin.Of(other) || (each == own && known is not null) ? 1 : 0)
            );
        }
    }
}
