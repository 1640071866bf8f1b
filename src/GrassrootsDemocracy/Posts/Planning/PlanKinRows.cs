using System.Numerics;

namespace GrassrootsDemocracy.Posts.Planning;

// Relatives who are kept apart. Where all of a family are related to each other, one number says how many of them hold posts all
// the same; otherwise each of those who do is exempt, and the family has so many exemptions.
internal sealed class PlanKinRows
{
    private readonly PlanModel _model;
    private readonly List<Family> _families = [];
    private readonly Dictionary<int, List<Family>> _familiesOf = [];
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
        _model.Work.Spend(ask.People.Length);
        var most = Math.Min(people.Length, BitOperations.PopCount(ask.Posts)) - 1;
        if (_model.Given(ask) >= most || !ask.Kin.Families(people).Any())
        {
            return;
        }

        var steps = _model.Give(ask, most);
        var isWhole = PlanPosts.AreAll(ask.Posts, ask.Apart);
        var family = new Family(ask, people, steps, isWhole, ask.Kin.AreAll(people));
        _families.Add(family);
        foreach (var person in people)
        {
            if (!_familiesOf.TryGetValue(person, out var families))
            {
                _familiesOf[person] = families = [];
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
            var groups = Groups(posts, norms);
            foreach (var group in groups.Where(group => group.IsCrowd && group.People.Length > 1))
            {
                AddCrowd(posts, group.People, norms);
            }

            foreach (var people in PlanCliques.Of(RelatedIn(posts, groups), _model.Work))
            {
                AddCrowd(posts, people, norms);
            }
        }
    }

    // Those who can hold any of the posts, by the families they are of. Where these are all related to each other, and together keep
    // all of the posts apart, they are one crowd, and no two of them need be looked at.
    private List<Group> Groups(uint posts, string[] norms)
    {
        List<Group> groups = [];
        foreach (
            var group in _familiesOf
                .Where(each => _model.AbleFor(each.Key, posts) != 0)
                .GroupBy(
                    each => string.Join(' ', each.Value.Select(family => family.Ask.Index)),
                    StringComparer.Ordinal
                )
        )
        {
            int[] people = [.. group.Select(each => each.Key).Order()];
            Family[] families =
            [
                .. group
                    .First()
                    .Value.Where(family => norms.Contains(family.Ask.Norm, StringComparer.Ordinal)),
            ];
            var apart = families.Aggregate(
                new uint[_model.Book.Posts.Length],
                (all, family) =>
                    family.IsClique ? [.. all.Zip(family.Ask.Apart, (one, two) => one | two)] : all
            );
            _model.Work.Spend(people.Length);
            groups.Add(new(families, people, PlanPosts.AreAll(posts, apart)));
        }

        return groups;
    }

    // Pair by pair, the others.
    private List<(int, int)> RelatedIn(uint posts, List<Group> groups)
    {
        List<(int, int)> related = [];
        HashSet<(Group, Group)> seen = [];
        var byFamily = groups
            .SelectMany(group => group.Families.Select(family => (family, group)))
            .ToLookup(each => each.family, each => each.group);
        foreach (var group in groups)
        {
            foreach (var other in group.Families.SelectMany(family => byFamily[family]))
            {
                if (
                    !(group == other && group.IsCrowd)
                    && !seen.Contains((other, group))
                    && seen.Add((group, other))
                )
                {
                    _model.Work.Spend(1);
                    related.AddRange(RelatedIn(posts, group, other));
                }
            }
        }

        return related;
    }

    private IEnumerable<(int, int)> RelatedIn(uint posts, Group group, Group other)
    {
        Family[] both = [.. group.Families.Intersect(other.Families)];
        foreach (var one in group.People)
        {
            // To look whether two are relatives takes as long as so many looks at a term.
            _model.Work.Spend(4L * other.People.Length);
            foreach (var two in other.People)
            {
                if ((group != other || one < two) && AreApart(posts, one, two, both))
                {
                    yield return (Math.Min(one, two), Math.Max(one, two));
                }
            }
        }
    }

    // Whether no two of the posts can be held by the two, one each.
    private bool AreApart(uint posts, int one, int other, Family[] families)
    {
        var (ofOne, ofOther) = (_model.AbleFor(one, posts), _model.AbleFor(other, posts));
        for (var rest = ofOne; rest != 0; rest &= rest - 1)
        {
            var post = BitOperations.TrailingZeroCount(rest);
            var apart = 1u << post;
            foreach (var family in families)
            {
                apart |= family.Ask.Kin.AreRelatives(one, other) ? family.Ask.Apart[post] : 0;
            }

            if ((ofOther & ~apart) != 0)
            {
                return false;
            }
        }

        return Array.Exists(families, family => family.Ask.Kin.AreRelatives(one, other));
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

    // Those that two of the people are of.
    private IEnumerable<Family> FamiliesOf(int[] people, uint posts, string[] norms) =>
        people
            .SelectMany(person => _familiesOf[person])
            .CountBy(family => family)
            .Where(each => each.Value > 1)
            .Select(each => each.Key)
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

        foreach (var (one, other) in ask.Kin.Among(family.People, _model.Work))
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

    // Compared as what they are, not by what is in them.
    private sealed class Group(Family[] families, int[] people, bool isCrowd)
    {
        public Family[] Families => families;

        public int[] People => people;

        public bool IsCrowd => isCrowd;
    }

    private sealed class Family(
        KinAsk ask,
        int[] people,
        IReadOnlyList<PlanTerm> steps,
        bool isWhole,
        bool isClique
    )
    {
        public KinAsk Ask => ask;

        public int[] People => people;

        public IReadOnlyList<PlanTerm> Steps => steps;

        public bool IsWhole => isWhole;

        public bool IsClique => isClique;

        public Dictionary<int, int> Exempt { get; } = [];

        // One number says how many of the family hold posts all the same.
        public bool IsOne => isWhole && isClique;
    }
}
