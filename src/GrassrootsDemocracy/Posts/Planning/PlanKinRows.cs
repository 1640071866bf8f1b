using System.Numerics;

namespace GrassrootsDemocracy.Posts.Planning;

// Relatives who are kept apart. Where all of a family are related to each other, one number says how many of them hold posts all
// the same; otherwise each of those who do is exempt, and the family has so many exemptions.
internal sealed class PlanKinRows
{
    private readonly PlanModel _model;
    private readonly List<Family> _families = [];
    private readonly Dictionary<(int, int), List<Family>> _related = [];
    private readonly HashSet<int> _isKept;

    private PlanKinRows(PlanModel model)
    {
        _model = model;
        _isKept = [.. model.People];
    }

    public static void Add(PlanModel model)
    {
        var rows = new PlanKinRows(model);
        foreach (var ask in model.Book.Asks.OfType<KinAsk>())
        {
            rows.Read(ask);
        }

        foreach (var norms in rows.NormsTogether())
        {
            rows.AddCrowds(norms);
        }

        rows._families.Where(family => !family.IsOne).ToList().ForEach(rows.AddPairs);
    }

    private void Read(KinAsk ask)
    {
        int[] people = [.. ask.People.Where(_isKept.Contains)];
        HashSet<(int, int)> related =
        [
            .. ask.Related.Where(pair => _isKept.Contains(pair.Item1) && _isKept.Contains(pair.Item2)),
        ];
        _model.Work.Spend(ask.Related.Count);
        var most = Math.Min(people.Length, BitOperations.PopCount(ask.Posts)) - 1;
        if (related.Count == 0 || _model.Given(ask) >= most)
        {
            return;
        }

        var steps = _model.Give(ask, most);
        var isWhole = PlanPosts.AreAll(ask.Posts, ask.Apart);
        var isClique = related.Count == people.Length * (people.Length - 1) / 2;
        var family = new Family(ask, people, related, steps, isWhole, isClique, []);
        _families.Add(family);
        foreach (var pair in related)
        {
            if (!_related.TryGetValue(pair, out var families))
            {
                _related[pair] = families = [];
            }

            families.Add(family);
        }

        if (!family.IsOne && (_model.IsSoft || _model.Given(ask) > 0))
        {
            Exempt(family);
        }
    }

    private void Exempt(Family family)
    {
        foreach (var person in family.People)
        {
            var exempt = _model.Program.Variable();
            family.Exempt[person] = exempt;
            _model.Program.AtLeast([.. _model.Some(person, family.Ask.Posts), new(-1, exempt)], 0);
        }

        _model.Program.AtMost(
            [
                .. family.Exempt.Values.Select(exempt => new PlanTerm(1, exempt)),
                .. family.Steps.Select(step => step.Turned),
            ],
            _model.Given(family.Ask)
        );
    }

    // All of them together, and by itself each that keeps all of its posts apart from each other.
    private IEnumerable<string[]> NormsTogether()
    {
        string[] whole =
        [
            .. _families
                .Where(family => family.IsWhole)
                .Select(family => family.Ask.Norm)
                .Distinct(StringComparer.Ordinal),
        ];
        string[] all = [.. _families.Select(family => family.Ask.Norm).Distinct(StringComparer.Ordinal)];
        var alone = whole.Select(norm => (string[])[norm]);
        return all.Length < 2 ? [all]
            : _model.IsSoft ? [.. alone, all]
            : [all, .. alone];
    }

    // Of posts pairwise kept apart from relatives, and people pairwise related, one person holds any.
    private void AddCrowds(string[] norms)
    {
        var apart = new uint[_model.Book.Posts.Length];
        foreach (
            var family in _families
                .Where(family => norms.Contains(family.Ask.Norm, StringComparer.Ordinal))
                .DistinctBy(family => family.Ask.Norm, StringComparer.Ordinal)
        )
        {
            for (var post = 0; post < apart.Length; post++)
            {
                apart[post] |= family.Ask.Apart[post];
            }
        }

        foreach (var posts in PlanPosts.Largest(apart))
        {
            foreach (var people in PlanCliques.Of(RelatedIn(posts, norms), _model.Work))
            {
                AddCrowd(posts, people, norms);
            }
        }
    }

    private List<(int, int)> RelatedIn(uint posts, string[] norms)
    {
        List<(int, int)> related = [];
        foreach (var (pair, families) in _related)
        {
            _model.Work.Spend(families.Count);
            if (AreApart(posts, pair, families, norms))
            {
                related.Add(pair);
            }
        }

        return related;
    }

    // Whether no two of the posts can be held by the two, one each.
    private bool AreApart(uint posts, (int One, int Other) pair, List<Family> families, string[] norms)
    {
        var (one, other) = (_model.AbleFor(pair.One, posts), _model.AbleFor(pair.Other, posts));
        for (var rest = one; other != 0 && rest != 0; rest &= rest - 1)
        {
            var post = BitOperations.TrailingZeroCount(rest);
            var apart = 1u << post;
            foreach (var family in families)
            {
                apart |=
                    norms.Length > 1 || string.Equals(family.Ask.Norm, norms[0], StringComparison.Ordinal)
                        ? family.Ask.Apart[post]
                        : 0;
            }

            if ((other & ~apart) != 0)
            {
                return false;
            }
        }

        return one != 0 && other != 0;
    }

    private void AddCrowd(uint posts, int[] people, string[] norms)
    {
        List<PlanTerm> terms = [.. people.SelectMany(person => _model.Some(person, posts))];
        var given = 0L;
        foreach (var family in FamiliesOf(people, posts, norms))
        {
            given += family.IsOne ? _model.Given(family.Ask) : 0;
            terms.AddRange(
                family.IsOne
                    ? family.Steps.Select(step => step.Turned)
                    : people
                        .Where(family.Exempt.ContainsKey)
                        .Select(person => new PlanTerm(-1, family.Exempt[person]))
            );
        }

        _model.Program.AtMost(terms, 1 + given);
    }

    private IEnumerable<Family> FamiliesOf(int[] people, uint posts, string[] norms) =>
        people
            .SelectMany((one, place) => people.Skip(place + 1).Select(other => (one, other)))
            .SelectMany(pair => _related.GetValueOrDefault(pair, []))
            .ToHashSet(ReferenceEqualityComparer.Instance)
            .Cast<Family>()
            .Where(family =>
                norms.Contains(family.Ask.Norm, StringComparer.Ordinal)
                && PlanPosts.In(posts).Any(post => (family.Ask.Apart[post] & posts) != 0)
            );

    // Pair by pair, what the crowds do not say.
    private void AddPairs(Family family)
    {
        var ask = family.Ask;
        var groups = PlanPosts
            .In(ask.Posts)
            .GroupBy(post => family.IsWhole ? ask.Posts : ask.Apart[post])
            .Select(group =>
                (Posts: group.Aggregate(0u, (all, post) => all | (1u << post)), Others: group.Key)
            )
            .ToList();
        if (
            family.IsClique
            && groups is [var (left, right), var (_, back)]
            && (left & right) == 0
            && back == left
        )
        {
            AddSides(family, left, right);
            return;
        }

        foreach (var (one, other) in family.Related)
        {
            foreach (var (posts, others) in groups)
            {
                PlanTerm[] both = [.. _model.Some(one, posts), .. _model.Some(other, others)];
                PlanTerm[] exempt =
                [
                    .. ((int[])[one, other])
                        .Where(family.Exempt.ContainsKey)
                        .Select(person => new PlanTerm(-1, family.Exempt[person])),
                ];
                if (_model.AbleFor(one, posts) != 0 && _model.AbleFor(other, others) != 0)
                {
                    _model.Program.AtMost([.. both, .. exempt], 1, isWeak: true);
                }
            }
        }
    }

    // Of a family all related to each other, those who are not exempt are on one side, or on the other, or one of them alone.
    private void AddSides(Family family, uint left, uint right)
    {
        var sides = ((uint[])[left, right]).Select(posts => (posts, Is: _model.Program.Variable())).ToArray();
        List<PlanTerm> all = [.. sides.Select(side => new PlanTerm(1, side.Is))];
        foreach (var person in family.People)
        {
            var isAlone = _model.Program.Variable();
            all.Add(new(1, isAlone));
            PlanTerm[] exempt = family.Exempt.TryGetValue(person, out var isExempt)
                ? [new(-1, isExempt)]
                : [];
            foreach (var (posts, isSide) in sides)
            {
                _model.Program.AtMost(
                    [.. _model.Some(person, posts), new(-1, isSide), new(-1, isAlone), .. exempt],
                    0,
                    isWeak: true
                );
            }
        }

        _model.Program.AtMost(all, 1, isWeak: true);
    }

    private sealed record Family(
        KinAsk Ask,
        int[] People,
        HashSet<(int, int)> Related,
        IReadOnlyList<PlanTerm> Steps,
        bool IsWhole,
        bool IsClique,
        Dictionary<int, int> Exempt
    )
    {
        // One number says how many of the family hold posts all the same.
        public bool IsOne => IsWhole && IsClique;
    }
}
