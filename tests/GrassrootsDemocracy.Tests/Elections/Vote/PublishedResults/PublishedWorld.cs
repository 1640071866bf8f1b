using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Elections.Vote.PublishedResults;
using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Tests.Elections.Vote.PublishedResults;

// A small notice with everything that it leaves out, completed in every way, and decided by the articles each time (village law 2010
// art. 15(2), 15(3), 16(2)): more than half of the roll takes part, more than half of those elects or recalls, in a further election a
// third of the ballots cast and the most votes first. Nothing here knows of the library's bounds or questions.
internal sealed class PublishedWorld
{
    private const int Bound = 5;
    private const int MostCompletions = 30_000;

    private readonly Random _random;
    private readonly int _seats;
    private readonly string[] _names;
    private readonly CountRange? _roll;
    private readonly CountRange? _took;
    private readonly CountRange? _collected;
    private readonly CountRange? _valid;
    private readonly CountRange? _invalid;
    private readonly CountRange?[] _votes;
    private readonly CountRange? _others;
    private readonly CountRange? _aside;
    private readonly bool _namesEverybody;
    private readonly bool _isRecall;
    private readonly bool _isFurther;
    private readonly List<string> _chosen;

    public PublishedWorld(int seed)
    {
        _random = new(seed);
        _isRecall = _random.Next(5) == 0;
        _isFurther = !_isRecall && _random.Next(4) == 0;
        _names = ["A", "B", .. _random.Next(3) == 0 ? (string[])["C"] : []];
        _seats = _isRecall ? _names.Length : _random.Next(1, 3);
        var roll = _random.Next(1, 7);
        var took = Math.Min(roll, _random.Next(1, Bound + 1));
        var collected = _random.Next(2) == 0 ? took : _random.Next(0, took + 1);
        var valid = _random.Next(2) == 0 ? collected : _random.Next(0, collected + 1);
        _roll = Vague(roll, 3);
        _took = Print(took);
        _collected = Print(collected);
        _valid = Print(valid);
        _invalid = _random.Next(3) == 0 ? Vague(collected - valid, 4) : null;
        var votes = _names.Select(_ => _random.Next(0, valid + 2)).ToArray();
        _votes = [.. votes.Select(count => _random.Next(9) == 0 ? (CountRange?)null : Vague(count, 4))];
        _namesEverybody = _random.Next(2) == 0;
        _others = _random.Next(3) == 0 ? Vague(_random.Next(0, 5), 3) : null;
        _chosen = [.. _names.Where((_, i) => _random.Next(2 * took > roll ? 2 : 6) == 0)];
        if (!_isRecall && _random.Next(8) == 0 && !(_namesEverybody && _others is null))
        {
            _chosen.Add("Z");
        }

        if (!_isRecall && _chosen.Count > _seats)
        {
            _chosen = [.. _chosen.TakeLast(_seats)];
        }

        _aside = !_isRecall && _random.Next(4) == 0 ? Vague(_random.Next(0, 4), 3) : null;
    }

    private string[] All => _chosen.Contains("Z") ? [.. _names, "Z"] : _names;

    public PublishedVote Vote(PublishedVote of) =>
        of with
        {
            IsRecall = _isRecall,
            Round = _isFurther ? ElectionRound.Further : ElectionRound.First,
            Counts =
            [
                .. new (Base Of, CountRange? Count)[]
                {
                    (Base.Roll, _roll),
                    (Base.TookPart, _took),
                    (Base.Collected, _collected),
                    (Base.Valid, _valid),
                }
                    .Where(one => one.Count is not null)
                    .Select(one => new PublishedCount(one.Of, one.Count!.Value)),
            ],
            Invalid = _invalid,
            Contests =
            [
                new()
                {
                    Seats = _seats,
                    Votes = [.. _names.Select((name, i) => new PublishedVotes(name, _votes[i]))],
                    Others = _isRecall ? null : _others,
                    SetAside = _aside,
                    NamesEverybody = _isRecall || _namesEverybody,
                    Chosen = [.. _chosen],
                },
            ],
        };

    // Null where nothing fits, or there is too much to try.
    public Answers? Answer()
    {
        var answers = new Answers(All.Length);
        foreach (var row in Completions())
        {
            if (++answers.Tried > MostCompletions)
            {
                return null;
            }

            Judge(row, answers);
        }

        return answers.Tried == 0 ? null : answers;
    }

    public override string ToString() =>
        $"{(_isRecall ? "recall" : _isFurther ? "further" : "first")}, seats {_seats}, roll {_roll}, took {_took}, collected {_collected}, valid {_valid}, invalid {_invalid}, votes {string.Join("; ", _votes.Select(one => one?.ToString() ?? "?"))}, others {_others}, set aside {_aside}{(_namesEverybody ? " all named" : "")}, chosen {string.Join(",", _chosen)}";

    private IEnumerable<(int Roll, int Took, int Collected, int[] Votes)> Completions()
    {
        foreach (var roll in Within(_roll, 1, 9))
        {
            foreach (var took in Within(_took, 0, roll))
            {
                foreach (var collected in Within(_collected, 0, took))
                {
                    foreach (var valid in Within(_valid, 0, collected))
                    {
                        if (_invalid is { } invalid && !invalid.Contains(collected - valid))
                        {
                            continue;
                        }

                        foreach (var votes in Votes(valid))
                        {
                            yield return (roll, took, collected, votes);
                        }
                    }
                }
            }
        }
    }

    // The named, then Z where there is one, then however many others.
    private IEnumerable<int[]> Votes(int valid)
    {
        var named = _votes.Aggregate(
            (IEnumerable<int[]>)
                [
                    [],
                ],
            (rows, range) =>
                rows.SelectMany(row => Within(range, 0, valid).Select(one => (int[])[.. row, one]))
        );
        foreach (var row in named)
        {
            if (_isRecall)
            {
                yield return row;
                continue;
            }

            // What counts for nobody uses room as well; of any number not printed there may have been none.
            var all = (_seats * valid) - row.Sum();
            foreach (
                var room in Within(_aside ?? CountRange.Exactly(0), 0, all)
                    .Select(aside => all - aside)
                    .Where(room => room >= 0)
            )
            {
                var sums =
                    _others is { } others ? Within(others, 0, room)
                    : _namesEverybody ? [0]
                    : Enumerable.Range(0, room + 1);
                foreach (var sum in sums)
                {
                    foreach (var parts in Partitions(sum, valid))
                    {
                        if (!_chosen.Contains("Z"))
                        {
                            yield return [.. row, .. parts];
                            continue;
                        }

                        // Z is any of the others, or has no vote.
                        yield return [.. row, 0, .. parts];
                        foreach (var own in parts.Distinct())
                        {
                            var at = Array.IndexOf(parts, own);
                            yield return [.. row, own, .. parts[..at], .. parts[(at + 1)..]];
                        }
                    }
                }
            }
        }
    }

    private void Judge((int Roll, int Took, int Collected, int[] Votes) row, Answers answers)
    {
        var hasTurnout = 2 * row.Took > row.Roll;

        // Whether a further election needs the first one's turnout nobody says.
        foreach (var isValid in _isFurther ? (bool[])[true, hasTurnout] : [hasTurnout])
        {
            var states = All.Select((_, i) => !isValid ? 'V' : State(row, i)).ToArray();
            var everybody = Enumerable
                .Range(0, row.Votes.Length)
                .Select(i => isValid ? State(row, i) : 'V')
                .ToArray();
            var (follows, canBe) = (true, true);
            for (var i = 0; i < everybody.Length; i++)
            {
                var isChosen = i < All.Length && _chosen.Contains(All[i]);
                follows &= everybody[i] == 'V' ? _chosen.Count == 0 : everybody[i] == (isChosen ? 'I' : 'O');
                canBe &= everybody[i] == 'V' ? _chosen.Count == 0 : everybody[i] != (isChosen ? 'O' : 'I');
            }

            answers.Add(isValid, follows, canBe, states);
        }
    }

    private char State((int Roll, int Took, int Collected, int[] Votes) row, int name)
    {
        var isEnough = row.Votes.Select(IsEnough).ToArray();
        if (!isEnough[name])
        {
            return 'O';
        }

        if (_isRecall)
        {
            return 'I';
        }

        var own = row.Votes[name];
        var above = row.Votes.Where((votes, i) => i != name && isEnough[i] && votes > own).Count();
        var level = row.Votes.Where((votes, i) => i != name && isEnough[i] && votes == own).Count();
        return above >= _seats ? 'O'
            : above + level < _seats ? 'I'
            : 'T';

        bool IsEnough(int votes) =>
            _isFurther
                ? row.Collected > 0 && 3 * votes >= row.Collected
                : row.Took > 0 && 2 * votes > row.Took;
    }

    private CountRange? Print(int count) => _random.Next(4) == 0 ? null : Vague(count, 5);

    private CountRange Vague(int count, int oneIn) =>
        _random.Next(oneIn) == 0
            ? new(Math.Max(0, count - _random.Next(3)), count + _random.Next(3))
            : CountRange.Exactly(count);

    private static IEnumerable<int> Within(CountRange? range, int least, int most)
    {
        var (low, high) = range is { } known
            ? ((int)Math.Max(known.Least, least), (int)Math.Min(known.Most, most))
            : (least, most);
        return Enumerable.Range(low, Math.Max(0, high - low + 1));
    }

    private static IEnumerable<int[]> Partitions(int sum, int largest)
    {
        if (sum == 0)
        {
            yield return [];
        }

        for (var first = Math.Min(sum, largest); first >= 1; first--)
        {
            foreach (var rest in Partitions(sum - first, first))
            {
                yield return [first, .. rest];
            }
        }
    }

    // What all completions agree on.
    internal sealed class Answers(int names)
    {
        private readonly HashSet<char>[] _states =
        [
            .. Enumerable.Range(0, names).Select(_ => new HashSet<char>()),
        ];
        private readonly HashSet<bool> _valid = [];
        private bool _all = true;
        private bool _any;

        public int Tried { get; set; }

        public Verdict Follows =>
            _all ? Verdict.Met
            : _any ? Verdict.Undetermined
            : Verdict.Breached;

        public Verdict IsValid =>
            _valid.Count > 1 ? Verdict.Undetermined
            : _valid.Contains(true) ? Verdict.Met
            : Verdict.Breached;

        public IEnumerable<PublishedState> States =>
            _states.Select(states =>
                states.Count > 1 ? PublishedState.Open
                : states.Contains('V') ? PublishedState.VoteInvalid
                : states.Contains('O') ? PublishedState.NotChosen
                : states.Contains('T') ? PublishedState.Tied
                : PublishedState.Chosen
            );

        public void Add(bool isValid, bool follows, bool canBe, char[] states)
        {
            _valid.Add(isValid);
            _all &= follows;
            _any |= canBe;
            foreach (var (known, state) in _states.Zip(states))
            {
                known.Add(state);
            }
        }
    }
}
