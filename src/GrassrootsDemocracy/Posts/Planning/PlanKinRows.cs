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

        rows._families.Where(family => !family.IsWhole).ToList().ForEach(rows.AddOthers);
    }

    private void Read(KinAsk ask)
    {
        int[] people = [.. ask.People.Where(_isKept.Contains)];
        _model.Work.Build(ask.People.Length);
        var most = Math.Min(people.Length, BitOperations.PopCount(ask.Posts)) - 1;
        if (_model.Given(ask) >= most || !ask.Kin.Families(people).Any())
        {
            return;
        }

        var steps = _model.Give(ask, most);
        var isWhole = PlanPosts.AreAll(ask.Posts, ask.Apart);
        var family = new Family(ask, people, steps, isWhole, isWhole && ask.Kin.AreAll(people));
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
            AddCrowds(posts, norms);
        }
    }

    // Those of the same kin, families and posts are alike: to look at one of them is to look at all.
    private void AddCrowds(uint posts, string[] norms)
    {
        var families = _familiesOf
            .Where(each => _model.AbleFor(each.Key, posts) != 0)
            .ToDictionary(
                each => each.Key,
                each =>
                    (Family[])
                        [
                            .. each.Value.Where(family =>
                                norms.Contains(family.Ask.Norm, StringComparer.Ordinal)
                            ),
                        ]
            );
        _model.Work.Build(_familiesOf.Count);
        var circles = PlanCliques.Of(
            families
                .Keys.Order()
                .GroupBy(person =>
                    (
                        _familiesOf[person][0].Ask.Kin.Of(person),
                        _model.AbleFor(person, posts),
                        string.Join(' ', families[person].Select(family => family.Ask.Index))
                    )
                ),
            person => families[person].Select(family => family.Ask.Kin).Distinct(),
            (one, other) => AreApart(posts, one, other, Shared(families[one], families[other])),
            _model.Work
        );
        foreach (var people in circles)
        {
            AddCrowd(posts, people, norms);
        }
    }

    private static Family[] Shared(Family[] one, Family[] other) =>
        one.SequenceEqual(other) ? one : [.. one.Intersect(other)];

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

    // What the crowds do not say, circle by circle of those who are all related to each other.
    private void AddOthers(Family family)
    {
        var ask = family.Ask;
        var groups = PlanPosts
            .In(ask.Posts)
            .GroupBy(post => ask.Apart[post])
            .Select(group =>
                (Posts: group.Aggregate(0u, (all, post) => all | (1u << post)), Others: group.Key)
            )
            .ToList();
        var areSides = groups is [var (left, right), var (_, back)] && (left & right) == 0 && back == left;
        foreach (
            var people in PlanCliques.Of(
                family.People.GroupBy(ask.Kin.Of),
                _ => [ask.Kin],
                ask.Kin.AreRelatives,
                _model.Work
            )
        )
        {
            if (areSides && people.Length > 2)
            {
                AddSides(family, people, groups[0].Posts, groups[0].Others);
            }
            else
            {
                AddPairs(family, people, groups);
            }
        }
    }

    private void AddPairs(Family family, int[] people, List<(uint Posts, uint Others)> groups)
    {
        foreach (var one in people)
        {
            foreach (var other in people.Where(other => other > one))
            {
                PlanTerm[] exempt =
                [
                    .. ((int[])[one, other])
                        .Where(family.Exempt.ContainsKey)
                        .Select(person => new PlanTerm(-1, family.Exempt[person])),
                ];
                foreach (var (posts, others) in groups)
                {
                    if (_model.AbleFor(one, posts) != 0 && _model.AbleFor(other, others) != 0)
                    {
                        _model.Program.AtMost(
                            [.. _model.Some(one, posts), .. _model.Some(other, others), .. exempt],
                            1,
                            isWeak: true
                        );
                    }
                }
            }
        }
    }

    // Of those who are not exempt all are on one side, or on the other, or one of them alone.
    private void AddSides(Family family, int[] people, uint left, uint right)
    {
        var sides = ((uint[])[left, right]).Select(posts => (posts, Is: _model.Program.Variable())).ToArray();
        List<PlanTerm> all = [.. sides.Select(side => new PlanTerm(1, side.Is))];
        foreach (var person in people)
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

    private sealed class Family(
        KinAsk ask,
        int[] people,
        IReadOnlyList<PlanTerm> steps,
        bool isWhole,
        bool isOne
    )
    {
        public KinAsk Ask => ask;

        public int[] People => people;

        public IReadOnlyList<PlanTerm> Steps => steps;

        public bool IsWhole => isWhole;

        public Dictionary<int, int> Exempt { get; } = [];

        // One number says how many of the family hold posts all the same.
        public bool IsOne => isOne;
    }
}
