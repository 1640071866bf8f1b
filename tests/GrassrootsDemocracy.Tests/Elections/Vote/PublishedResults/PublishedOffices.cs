using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Elections.Vote.Offices;
using GrassrootsDemocracy.Elections.Vote.PublishedResults;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;

namespace GrassrootsDemocracy.Tests.Elections.Vote.PublishedResults;

// A small notice of two or three offices, with everything that could have happened that would print it: every number that was left
// out, every reading of a norm that nobody states, whoever could not or would not serve, who keeps which office. Each is held against
// the articles alone (village law 2010 art. 15(2): more than half of the roll takes part, more than half of those elects, the most
// votes first) and nothing here knows of the library's questions. Offices are in their order, the highest first.
internal sealed class PublishedOffices
{
    private const int MostCompletions = 400;

    private static readonly Office[] Offices = [Office.Director, Office.DeputyDirector, Office.Member];

    private readonly Random _random;
    private readonly string[] _names;
    private readonly int _offices;
    private readonly int[] _seats;
    private readonly CountRange? _roll;
    private readonly CountRange? _took;
    private readonly CountRange?[][] _votes;
    private readonly CountRange?[] _others;
    private readonly List<string>[] _chosen;
    private readonly PublishedOrder _order;

    public PublishedOffices(int seed)
    {
        _random = new(seed);
        _offices = _random.Next(3) == 0 ? 3 : 2;
        _names = [.. "ABCD"[.._random.Next(2, 5)].Select(letter => letter.ToString())];
        Folding = Some([VoteFolding.None, VoteFolding.ToNext, VoteFolding.ToAll]);
        Two = Some([OfficeKept.Higher, OfficeKept.MoreVotes, OfficeKept.OwnChoice]);
        After = Some([SeatFilling.NextInLine, SeatFilling.StaysEmpty]);
        Unable = Some([SeatFilling.NextInLine, SeatFilling.StaysEmpty]);
        var took = _random.Next(3, 7);
        _took = _random.Next(5) == 0 ? new(took - 1, took + 1) : CountRange.Exactly(took);
        _roll = _random.Next(6) == 0 ? new(took, 2 * took) : CountRange.Exactly(took + _random.Next(took));
        _seats = [.. Enumerable.Range(0, _offices).Select(at => at == 0 ? 1 : _random.Next(1, 3))];
        _order = new(_seats);
        _votes = [.. Enumerable.Range(0, _offices).Select(_ => new CountRange?[_names.Length])];
        _others = new CountRange?[_offices];
        _chosen = [.. Enumerable.Range(0, _offices).Select(_ => new List<string>())];
        var free = _names.ToList();
        for (var office = 0; office < _offices; office++)
        {
            var left = took * _seats[office];
            var rows = new List<(string Name, int Votes)>();
            foreach (var name in Enumerable.Range(0, _names.Length).OrderBy(_ => _random.Next()))
            {
                var votes = Math.Min(left, _random.Next(0, took + 1));
                left -= votes;
                rows.Add((_names[name], votes));
                _votes[office][name] =
                    _random.Next(5) == 0 ? new(Math.Max(0, votes - 1), votes + 1)
                    : _random.Next(12) == 0 ? new(0, took)
                    : CountRange.Exactly(votes);
            }

            if (Folding == VoteFolding.None && _random.Next(5) == 0)
            {
                _others[office] = new(0, _random.Next(1, 3));
            }

            // Mostly by the votes, the highest office first; sometimes anybody.
            foreach (var (name, votes) in rows.OrderByDescending(row => row.Votes))
            {
                var isIn = _random.Next(8) == 0 ? _random.Next(2) == 0 : 2 * votes > took;
                if (isIn && free.Contains(name) && _chosen[office].Count < _seats[office])
                {
                    _chosen[office].Add(name);
                    free.Remove(name);
                }
            }
        }
    }

    public VoteFolding? Folding { get; }

    public OfficeKept? Two { get; }

    public SeatFilling? After { get; }

    // What becomes of the seat of somebody who is barred or refuses.
    public SeatFilling? Unable { get; }

    public PublishedVote Vote(PublishedVote of) =>
        of with
        {
            Counts =
            [
                new(Base.Roll, _roll!.Value),
                new(Base.TookPart, _took!.Value),
                new(Base.Collected, _took!.Value),
            ],
            Contests =
            [
                .. Enumerable
                    .Range(0, _offices)
                    .Select(office => new PublishedContest
                    {
                        Office = Offices[office + (_offices == 2 ? 1 : 0)],
                        Seats = _seats[office],
                        Votes = [.. _names.Select((name, i) => new PublishedVotes(name, _votes[office][i]))],
                        Others = _others[office],
                        NamesEverybody = _others[office] is null,
                        Chosen = [.. _chosen[office]],
                    }),
            ],
        };

    public override string ToString() =>
        $"roll {_roll}, took {_took}, folding {Folding}, two {Two}, after {After}, unable {Unable}; "
        + string.Join(
            "; ",
            Enumerable
                .Range(0, _offices)
                .Select(office =>
                    $"{_seats[office]} of {string.Join(' ', _names.Select((name, i) => $"{name} {_votes[office][i]}"))} others {_others[office]} -> {string.Join(' ', _chosen[office])}"
                )
        );

    // Null where nothing fits, or there is too much to try.
    public Verdict? Answer()
    {
        var (tried, all, any) = (0, true, false);
        foreach (var (roll, took, votes) in Completions())
        {
            if (++tried > MostCompletions)
            {
                return null;
            }

            var isValid = 2 * took > roll;
            if (any && !all)
            {
                continue;
            }

            foreach (var ways in Ways())
            {
                any |=
                    any
                    || (
                        isValid
                            ? _order.IsInOrder(Printed, votes, took, ways, isStrict: false)
                            : NobodyIsChosen
                    );
            }

            // Adding votes needs a norm, and whoever the notice says was chosen could and would serve.
            foreach (
                var ways in Ways()
                    .Where(ways => ways.IsOrdinary && ways.Folding == (Folding ?? VoteFolding.None))
            )
            {
                all = all && (isValid ? IsTheOnlyOne(votes, took, ways) : NobodyIsChosen);
            }
        }

        return tried == 0 ? null
            : all ? Verdict.Met
            : any ? Verdict.Undetermined
            : Verdict.Breached;
    }

    private bool NobodyIsChosen => _chosen.All(chosen => chosen.Count == 0);

    private int[] Printed =>
        [.. _names.Select(name => Array.FindIndex(_chosen, chosen => chosen.Contains(name)))];

    private T? Some<T>(T[] values)
        where T : struct => _random.Next(2) == 0 ? null : values[_random.Next(values.Length)];

    // Who has how many votes for which office: the named, then the others, each of them for one office only.
    private IEnumerable<(int Roll, int Took, int[][] Votes)> Completions()
    {
        foreach (var took in Within(_took!.Value, 1000))
        {
            foreach (var roll in Within(_roll!.Value, 1000).Where(roll => roll >= took))
            {
                IEnumerable<int[][]> rows =
                [
                    [],
                ];
                for (var office = 0; office < _offices; office++)
                {
                    var own = Rows(office, took).ToList();
                    rows = rows.SelectMany(row => own.Select(one => (int[][])[.. row, one]));
                }

                foreach (var votes in rows)
                {
                    yield return (roll, took, votes);
                }
            }
        }
    }

    private IEnumerable<int[]> Rows(int office, int took)
    {
        IEnumerable<int[]> rows =
        [
            [],
        ];
        for (var name = 0; name < _names.Length; name++)
        {
            var range = _votes[office][name]!.Value;
            rows = rows.SelectMany(row => Within(range, took).Select(one => (int[])[.. row, one]));
        }

        // One other with all of the others' votes, or two with a part each.
        return rows.SelectMany(row =>
                _others[office] is { } others
                    ? Within(others, 1000)
                        .SelectMany(sum =>
                            sum == 2
                                ? (int[][])
                                    [
                                        [.. row, 2],
                                        [.. row, 1, 1],
                                    ]
                                :
                                [
                                    [.. row, sum],
                                ]
                        )
                    : [row]
            )
            .Where(row => row.Sum() <= _seats[office] * took && row.Max() <= took);
    }

    private static IEnumerable<int> Within(CountRange range, int most)
    {
        for (var one = (int)range.Least; one <= Math.Min(range.Most, most); one++)
        {
            yield return one;
        }
    }

    private IEnumerable<PublishedOfficesWay> Ways()
    {
        foreach (var folding in Folding is { } fold ? [fold] : Enum.GetValues<VoteFolding>())
        {
            foreach (var two in Two is { } kept ? [kept] : Enum.GetValues<OfficeKept>())
            {
                foreach (var after in After is { } filling ? [filling] : Enum.GetValues<SeatFilling>())
                {
                    // Whoever is chosen nowhere may have been barred or have refused; the others were not.
                    var printed = Printed;
                    var unseated = Enumerable
                        .Range(0, 1 << _names.Length)
                        .Where(set =>
                            printed.Index().All(one => one.Item < 0 || (set >> one.Index & 1) == 0)
                        );
                    foreach (var set in unseated)
                    {
                        foreach (var unable in Unable is { } known ? [known] : Enum.GetValues<SeatFilling>())
                        {
                            yield return new(folding, two, after, set, unable);
                        }
                    }
                }
            }
        }
    }

    // The printed seating is the result, and nothing else could be.
    private bool IsTheOnlyOne(int[][] votes, int took, PublishedOfficesWay way)
    {
        var printed = Printed;
        return _order.IsInOrder(printed, votes, took, way, isStrict: true)
            && Seatings(_names.Length)
                .All(seating =>
                    seating.SequenceEqual(printed)
                    // Whoever chooses an office chose the one that the notice says.
                    || (
                        way.Two == OfficeKept.OwnChoice
                        && seating
                            .Zip(printed)
                            .Any(one => one.First != one.Second && one.Second >= 0 && one.First >= 0)
                    )
                    || !_order.IsInOrder(seating, votes, took, way, isStrict: false)
                );
    }

    private IEnumerable<int[]> Seatings(int names) =>
        names == 0
            ?
            [
                [],
            ]
            : Seatings(names - 1)
                .SelectMany(row =>
                    Enumerable.Range(-1, _offices + 1).Select(office => (int[])[.. row, office])
                );
}
