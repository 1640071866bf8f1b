using System.Numerics;

namespace GrassrootsDemocracy.Posts.Planning;

// Who need be looked at: somebody can be left out where for all that he or she could hold together so many others could always
// stand in, with no more in their way, of whom no two share a relative that is not a relative of the one left out.
internal sealed class PlanKernel
{
    private const int MostSets = 64;
    private readonly PlanBook _book;
    private readonly uint[] _eligible;
    private readonly uint[] _willing;
    private readonly ulong[] _kinds;
    private readonly List<Norm> _norms = [];
    private readonly Dictionary<int, long[]> _weights = [];
    private readonly PlanWork _work;

    // By post: the posts that nobody can hold together with it, whatever is given up in a soft model.
    private readonly uint[] _apart;

    // By posts: what of them one person can hold together at most.
    private readonly Dictionary<uint, uint[]> _together = [];

    // Those who are kept, and by posts held together those of them who can hold them, as far as they were looked through.
    private readonly List<int> _kept = [];
    private readonly Dictionary<uint, (List<int> Able, int Seen)> _able = [];
    private (int Person, Dictionary<int, int[]> Of) _more = (-1, []);

    private PlanKernel(PlanBook book, long[]? given, PlanTask? preferences, PlanWork work)
    {
        (_book, _work) = (book, work);
        _eligible = book.Able(given);
        _willing =
        [
            .. _eligible.Select((posts, person) => given is null ? posts & ~book.Unwilling[person] : posts),
        ];
        _kinds = new ulong[book.People.Length];
        _apart = [.. book.Structure];
        var kind = 0;
        foreach (var ask in book.Asks)
        {
            work.Build(1);
            if (ask is CountAsk { Of: { } of })
            {
                // More kinds than there are bits share them: who is of a kind then only seems to be needed more.
                Mark(of, kind++);
            }
            else if (ask is ApartAsk { Posts: var posts } && given?[ask.Index] == 0)
            {
                PlanPosts.Relate(_apart, posts);
            }
        }

        foreach (var norm in book.Asks.OfType<KinAsk>().GroupBy(ask => ask.Norm, StringComparer.Ordinal))
        {
            _norms.Add(new(norm.First().Kin, [.. norm.SelectMany(ask => ask.People)]));
            work.Build(_norms[^1].People.Count);
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
        foreach (var person in kernel.Order())
        {
            if (
                !Array.TrueForAll(
                    kernel.Together(person),
                    posts => kernel.HasStandIns(person, posts, standIns)
                )
            )
            {
                kernel._kept.Add(person);
            }
        }

        return [.. kernel._kept.Order()];
    }

    private void Mark(Func<Person, bool> of, int kind)
    {
        for (var person = 0; person < _kinds.Length; person++)
        {
            _kinds[person] |= of(_book.People[person]) ? 1UL << Math.Min(kind, 63) : 0;
        }

        _work.Build(_kinds.Length);
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

    // The largest sets of posts that a person can hold; all at once where these are too many to look at.
    private uint[] Together(int person)
    {
        var posts = _eligible[person];
        if (!_together.TryGetValue(posts, out var together))
        {
            uint[] found =
            [
                .. PlanPosts.Largest(
                    [.. _apart.Select((apart, post) => posts & ~apart & ~(1u << post))],
                    posts,
                    least: 1
                ),
            ];
            _work.Build(found.Length);
            _together[posts] = together = found.Length <= MostSets ? found : [posts];
        }

        return together;
    }

    private List<int> AbleFor(uint posts)
    {
        var (able, seen) = _able.TryGetValue(posts, out var known) ? known : ([], 0);
        _work.Build(1 + _kept.Count - seen);
        able.AddRange(_kept.Skip(seen).Where(person => (posts & ~_eligible[person]) == 0));
        _able[posts] = (able, _kept.Count);
        return able;
    }

    private bool HasStandIns(int person, uint posts, int asked)
    {
        var count = 0;

        // The kins of those who stand in, and those of whom all are relatives of one who does and not of the one left out.
        HashSet<int> takers = [];
        HashSet<int> taken = [];
        foreach (var other in AbleFor(posts))
        {
            _work.Build(2);
            if (count == asked)
            {
                break;
            }

            if (CanStandIn(other, person, posts) && !taken.Contains(KinOf(other)))
            {
                var more = More(other, person);
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

    // Asked for again with every set of posts of one person.
    private int[] More(int other, int person)
    {
        if (_more.Person != person)
        {
            _more.Person = person;
            _more.Of.Clear();
        }

        if (!_more.Of.TryGetValue(other, out var more))
        {
            _more.Of[other] = more = [.. _norms.SelectMany(norm => norm.More(other, person, _work))];
        }

        return more;
    }

    private bool CanStandIn(int other, int person, uint posts) =>
        (_willing[person] & posts & ~_willing[other]) == 0
        && (_kinds[person] & ~_kinds[other]) == 0
        && (
            !_weights.TryGetValue(person, out var weights)
            || PlanPosts
                .In(posts)
                .All(post =>
                    weights[post] <= (_weights.TryGetValue(other, out var others) ? others[post] : 0)
                )
        );

    // Who is kept apart from whom by one norm: those of its families.
    private sealed class Norm(PlanKin kin, HashSet<int> people)
    {
        private readonly Dictionary<int, int> _counts = people.CountBy(kin.Of).ToDictionary();
        private readonly Dictionary<int, int[]> _near = [];

        public PlanKin Kin => kin;

        public HashSet<int> People => people;

        public long RelativesOf(int person) =>
            people.Contains(person)
                ? kin.Near(kin.Of(person)).Sum(near => (long)_counts.GetValueOrDefault(near))
                    - (kin.Near(kin.Of(person)).Contains(kin.Of(person)) ? 1 : 0)
                : 0;

        // The kins with relatives of another who are not those of the person, but for himself or herself.
        public int[] More(int other, int person, PlanWork work)
        {
            if (!people.Contains(other) || (kin.Of(other) == kin.Of(person) && people.Contains(person)))
            {
                return [];
            }

            var (near, own) = (NearOf(kin.Of(other)), kin.Of(person));
            if (!people.Contains(person))
            {
                return near;
            }

            var known = kin.Near(own);
            work.Build(near.Length);
            return Array.FindAll(near, each => !known.Contains(each) && (each != own || _counts[each] > 1));
        }

        // Those with others than himself or herself.
        private int[] NearOf(int one)
        {
            if (!_near.TryGetValue(one, out var near))
            {
                _near[one] = near = [
                    .. kin.Near(one).Where(each => _counts.GetValueOrDefault(each) > (each == one ? 1 : 0)),
                ];
            }

            return near;
        }
    }
}
