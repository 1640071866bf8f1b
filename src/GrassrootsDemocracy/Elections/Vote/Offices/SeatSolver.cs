namespace GrassrootsDemocracy.Elections.Vote.Offices;

// Who sits, as one question: over all stable seatings and everything that may be true of what is not known. Its work is
// bounded by counts alone; beyond them stands what follows without a search, which errs only towards open.
internal sealed class SeatSolver(SeatQuestion question, Guarantee?[] guarantees, CancellationToken token)
{
    // The most facts that are tried both ways, claims of one part that are searched, and seatings that are kept.
    public const int MostUnknown = 8;
    public const int MostClaims = 40;
    public const int MostSeatings = 300;

    // The most steps of all searches together; a step looks at every claim against every other, and so many looks are
    // allowed in all: with few claims the steps run out first, with many of them the looks. How many steps it takes hangs on
    // neither names nor order, since a search goes on where the claims themselves say.
    private const long MostSteps = 20_000;
    private const long MostLooks = 30_000_000;

    private static readonly Dictionary<(Ballot, int), int> None = [];

    private readonly SeatReserves _reserves = new(question, guarantees);

    // The steps that are left for all searches together.
    private long _left;

    public SeatAnswer Solve(SeatFacts facts)
    {
        question.Known = facts;
        var plain = Found(facts, None, new bool[2]);
        var isAsked = Enumerable
            .Range(0, 2)
            .Any(group => Sure(plain, group) < (guarantees[group]?.Least ?? 0));
        if (!isAsked && !plain.IsCircle && !plain.Ground.Contains((sbyte)0))
        {
            return Answer(facts, plain.Ground);
        }

        // With the unknown left unknown, under every reserve that may be asked for: whoever is out for want of a place under
        // all of them is out, and nothing hangs on him or her.
        var ways = isAsked ? _reserves.All() : [None];
        List<SeatFamily> loose =
        [
            plain,
            .. ways.Skip(1).Select(way => Found(facts, way, _reserves.Kept(way))),
        ];
        var isDead = new bool[question.People.Count];
        Array.Fill(isDead, true);
        Array.ForEach(question.PersonBarred, person => isDead[person] = false);
        for (var i = 0; i < question.Claims.Count; i++)
        {
            isDead[question.Person[i]] &= loose.TrueForAll(one =>
                !one.IsCircle && one.Ground[i] < 0 && one.Seatings.IsFull(i, one.Ground)
            );
        }

        var unknown = Unknown(facts, isAsked, isDead);
        if (ways.Count > SeatReserves.Most)
        {
            return Answer(facts, new sbyte[question.Claims.Count]) with { Hangs = unknown, IsCut = true };
        }

        var pairs = Math.Max(1L, (long)question.Claims.Count * question.Claims.Count);
        _left = unknown.Count > MostUnknown ? -1 : Math.Min(MostSteps, MostLooks / pairs);
        var answers = new SeatAnswer[1 << Math.Min(MostUnknown, unknown.Count)];
        for (var mask = 0; mask < answers.Length && _left >= 0; mask++)
        {
            var known = facts;
            for (var place = 0; place < unknown.Count; place++)
            {
                known = known.With(unknown[place], (mask >> place & 1) == 1);
            }

            answers[mask] = Known(known, isAsked ? ways : [None]);
        }

        // However far it came: what is cut short says no more than what follows without a search.
        if (_left < 0)
        {
            return Joined(facts, loose) with { Hangs = unknown, IsCut = true };
        }

        return Join(facts, answers) with
        {
            Hangs =
            [
                .. unknown.Where(
                    (_, place) =>
                        answers
                            .Index()
                            .Any(one =>
                                !one
                                    .Item.Seats.AsSpan()
                                    .SequenceEqual(answers[one.Index ^ (1 << place)].Seats)
                            )
                ),
            ],
        };
    }

    // One way in which everything is known.
    private SeatAnswer Known(SeatFacts facts, List<Dictionary<(Ballot, int), int>> ways)
    {
        var start = Searched(facts, None, new bool[2]);
        var isAsked = Enumerable
            .Range(0, 2)
            .Any(group => Sure(start, group) < (guarantees[group]?.Least ?? 0));
        if (!isAsked)
        {
            return Joined(facts, [start]);
        }

        var families = new Dictionary<string, SeatFamily>(StringComparer.Ordinal);
        List<(Dictionary<(Ballot, int), int> Way, sbyte[] Labels)>? now = start
            .All()
            ?.ConvertAll(labels => (None, labels));
        for (var group = 0; group < 2 && now is { Count: > 0 }; group++)
        {
            now = guarantees[group] is { } guarantee ? Given(facts, families, now, group, guarantee) : now;
        }

        // No seating at all, or too many: what follows under every reserve stands.
        return now is { Count: > 0 }
            ? Join(facts, [.. now.Select(one => Answer(facts, one.Labels))]) with
            {
                IsCircle = start.IsCircle,
            }
            : Joined(facts, [.. ways.Select(way => Found(facts, way, _reserves.Kept(way)))]) with
            {
                IsCircle = start.IsCircle,
                IsCut = !start.IsCircle,
            };
    }

    // From each seating with too few of the group to those with more of it; null when there are too many.
    private List<(Dictionary<(Ballot, int), int>, sbyte[])>? Given(
        SeatFacts facts,
        Dictionary<string, SeatFamily> families,
        List<(Dictionary<(Ballot, int), int> Way, sbyte[] Labels)> from,
        int group,
        Guarantee guarantee
    )
    {
        var given = new List<(Dictionary<(Ballot, int), int>, sbyte[])>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<(Dictionary<(Ballot, int), int> Way, sbyte[] Labels)>(from);
        while (open.TryPop(out var one))
        {
            if (!seen.Add(_reserves.Key(one.Way) + ":" + string.Join(',', one.Labels)))
            {
                continue;
            }

            if (seen.Count > MostSeatings)
            {
                return null;
            }

            var have = Count(facts, one.Labels, group);
            if (have >= guarantee.Least)
            {
                given.Add(one);
                continue;
            }

            var others = Count(facts, one.Labels, 1 - group);
            var next = new List<(Dictionary<(Ballot, int), int>, sbyte[])>();
            foreach (var way in _reserves.Raised(one.Way, group, guarantee))
            {
                var key = _reserves.Key(way);
                var family = families.TryGetValue(key, out var found)
                    ? found
                    : families[key] = Searched(facts, way, _reserves.Kept(way));
                if (family.All() is not { } all)
                {
                    return null;
                }

                next.AddRange(
                    all.Where(labels =>
                            Count(facts, labels, 1 - group)
                                >= Math.Min(others, guarantees[1 - group]?.Least ?? 0)
                            && (
                                guarantee.Means == GuaranteeMeans.TakesLastSeat
                                    ? Count(facts, labels, group) > have
                                    : Missing(facts, labels, group, guarantee)
                                        == way[(_reserves.Lowest!, group)]
                            )
                        )
                        .Select(labels => (way, labels))
                );
                if (guarantee.Means == GuaranteeMeans.TakesLastSeat && next.Count > 0)
                {
                    break;
                }
            }

            if (next.Count == 0)
            {
                given.Add(one);
            }
            else if (guarantee.Means == GuaranteeMeans.TakesLastSeat)
            {
                next.ForEach(open.Push);
            }
            else
            {
                given.AddRange(next);
            }
        }

        return given;
    }

    // The places that are kept in the lowest office for want of others of the group elsewhere.
    private int Missing(SeatFacts facts, sbyte[] labels, int group, Guarantee guarantee) =>
        Math.Min(
            _reserves.Lowest!.Seats,
            Math.Max(
                0,
                guarantee.Least
                    - Count(facts, labels, group, ballot => ballot != _reserves.Lowest && ballot.Stage == 0)
            )
        );

    // The facts that are not known and may touch somebody with enough votes who is not out for want of a place.
    private List<SeatUnknown> Unknown(SeatFacts facts, bool isAsked, bool[] isDead)
    {
        var unknown = new List<SeatUnknown>();
        for (var person = 0; person < question.People.Count; person++)
        {
            for (var group = 0; group < 2; group++)
            {
                var matters =
                    (isAsked && guarantees[group] is not null)
                    || (
                        group == SeatFacts.Women
                        && question
                            .Claims.Concat(question.Barred)
                            .Any(claim =>
                                string.Equals(claim.Name, question.People[person], StringComparison.Ordinal)
                                && claim.Ballot.Office.IsForWomen
                            )
                    );
                if (facts.Of[group][person] is null && !isDead[person] && matters)
                {
                    unknown.Add(new(group, person));
                }
            }
        }

        var rivals = question
            .Rivals.Where((_, i) => !isDead[question.Person[i]])
            .SelectMany(all => all)
            .Select(rival => rival.Why)
            .ToHashSet();
        bool[] come =
        [
            rivals.Contains(SeatReason.OtherOffice),
            rivals.Contains(SeatReason.Relative),
            question.Barred.Exists(claim => claim.Barred == SeatObstacle.Barred),
            question.Barred.Exists(claim => claim.Barred is SeatObstacle.Refused or SeatObstacle.Died),
        ];
        unknown.AddRange(
            come.Index()
                .Where(one => one.Item && facts.After[one.Index] is null)
                .Select(one => new SeatUnknown(Group: null, one.Index))
        );
        return unknown;
    }

    private int Count(SeatFacts facts, sbyte[] labels, int group, Func<Ballot, bool>? where = null) =>
        question
            .Claims.Index()
            .Count(one =>
                labels[one.Index] > 0
                && facts.Of[group][question.Person[one.Index]] == true
                && where?.Invoke(one.Item.Ballot) != false
            );

    // How many of the group sit whatever is still open.
    private int Sure(SeatFamily family, int group)
    {
        var seats = BySeat(family.Joined());
        return question
            .Claims.Index()
            .Where(one =>
                seats[question.Seat[one.Index]] > 0 && family.Seatings.IsOf(one.Index, group) == true
            )
            .DistinctBy(one => question.Seat[one.Index])
            .Count();
    }

    // What follows without a search.
    private SeatFamily Found(SeatFacts facts, Dictionary<(Ballot, int), int> way, bool[] isKept)
    {
        var seatings = new StableSeatings(question, facts, way, isKept);
        var ground = new sbyte[question.Claims.Count];
        return seatings.Propagate(ground)
            ? new(seatings, ground)
            : new(seatings, new sbyte[ground.Length]) { IsCircle = true };
    }

    private SeatFamily Searched(SeatFacts facts, Dictionary<(Ballot, int), int> way, bool[] isKept)
    {
        var family = Found(facts, way, isKept);
        if (!family.IsCircle)
        {
            family.Search(question, ref _left, token);
        }

        return family;
    }

    private sbyte[] BySeat(sbyte[] labels)
    {
        var seats = new sbyte[question.Seats];
        Array.Fill(seats, (sbyte)-1);
        for (var i = 0; i < labels.Length; i++)
        {
            seats[question.Seat[i]] = Math.Max(seats[question.Seat[i]], labels[i]);
        }

        return seats;
    }

    private SeatAnswer Answer(SeatFacts facts, sbyte[] labels) =>
        new(question, facts, labels) { Seats = BySeat(labels), Seatings = Seatings(facts, [labels]) };

    private List<(SeatFilling?[] After, sbyte[] Seats)>? Seatings(SeatFacts facts, List<sbyte[]>? all) =>
        all?.Exists(labels => labels.Contains((sbyte)0)) == false
            ? all.ConvertAll(labels => (facts.After, BySeat(labels)))
            : null;

    private SeatAnswer Joined(SeatFacts facts, List<SeatFamily> families) =>
        Join(
            facts,
            [
                .. families.Select(family => new SeatAnswer(question, facts, family.Joined())
                {
                    Seats = family.JoinedSeats(question.Seat, BySeat(family.Ground)),
                    IsCut = family.IsCut,
                    IsCircle = family.IsCircle,
                    Seatings = family.IsCircle ? null : Seatings(facts, family.All()),
                }),
            ]
        );

    private SeatAnswer Join(SeatFacts facts, IReadOnlyList<SeatAnswer> answers) =>
        new(question, facts, SeatAnswer.Common([.. answers.Select(answer => answer.Claims)]))
        {
            Seats = SeatAnswer.Common([.. answers.Select(answer => answer.Seats)]),
            IsCut = answers.Any(answer => answer.IsCut),
            IsCircle = answers.Any(answer => answer.IsCircle),
            Seatings = SeatAnswer.All(answers),
        };
}
