using GrassrootsDemocracy.Elections.Vote.Offices;

namespace GrassrootsDemocracy.Elections.Vote.PublishedResults;

// Asks the numbers of all offices of a notice together, with everything that was not printed as a doubt, what follows from them. Each
// office is asked about where the others are held as the notice says; then all of them at once.
internal sealed class PublishedJudge
{
    private readonly PublishedRules _rules;
    private readonly PublishedVote _facts;
    private readonly PublishedNumbers _numbers;
    private readonly PublishedTerms _terms;
    private readonly PublishedSeats _seats;
    private readonly CancellationToken _token;
    private readonly bool _isAnybodyInTwo;
    private readonly List<PublishedWay> _ways;
    private readonly List<PublishedWay> _withAdding;
    private readonly Dictionary<int, PublishedAsked> _asked = [];

    public PublishedJudge(
        PublishedRules rules,
        PublishedVote facts,
        PublishedNumbers numbers,
        CancellationToken token
    )
    {
        (_rules, _facts, _numbers, _token) = (rules, facts, numbers, token);
        _terms = new(rules, facts, numbers);
        _seats = new(rules, facts, numbers, _terms);
        _isAnybodyInTwo = All.Any(contest => numbers.Linked(contest).Length > 1);
        _ways = [.. Ways()];
        _withAdding = [.. _ways.SelectMany(WithAdding)];

        // What may have been chosen in an office of which nothing was printed is a number too: all of them come before they are asked.
        foreach (var contest in All.Where(IsAskable))
        {
            _ways.ForEach(way => _seats.Follows(contest, way));
        }
    }

    // Whether some reading of what was not printed agrees with all printed numbers.
    public bool AreNumbersPossible =>
        _numbers.IsPossible
        && (_numbers.AreTooMany(All) ? All.Select(contest => (int[])[contest]) : [All])
            .Where(contests => contests.Length > 0)
            .All(contests => _numbers.Weigh(contests).IsPossible(Also(contests)));

    // The numbers of one office, or those that all share, and what is asked of them besides.
    public PublishedAsked Asked(int contest)
    {
        _token.ThrowIfCancellationRequested();
        if (!_asked.TryGetValue(contest, out var asked))
        {
            var contests =
                contest == PublishedNumbers.Shared || !IsAskable(contest)
                    ? (int[])[contest]
                    : _numbers.Linked(contest);
            asked = new(_numbers.Weigh(contests), _terms.Valid(contest), Also(contests));
            _asked[contest] = asked;
        }

        return asked;
    }

    // Whether an office can be asked about: no more numbers than can be weighed, and a norm says how many votes are enough.
    public bool IsAskable(int contest) => !AreTooMany(contest) && _terms.SaysEnough;

    public bool AreTooMany(int contest) => _numbers.AreTooMany(_numbers.Linked(contest));

    public PublishedState StateOf(int contest, string name)
    {
        var states = _ways
            .Select(way => Asked(contest).StateOf(_seats.Of(contest, way, name)))
            .Distinct()
            .ToList();
        return states is [var only] ? only : PublishedState.Open;
    }

    // The printed outcome cannot be where no reading gives it; it follows where every reading does.
    public PublishedJudgement Of(int contest)
    {
        var asked = Asked(contest);
        var answers = _ways.ConvertAll(way => (Way: way, Answer: Answer(contest, way, asked)));
        if (answers.TrueForAll(one => one.Answer == PublishedAnswer.Follows))
        {
            return PublishedJudgement.Met;
        }

        if (answers.TrueForAll(one => one.Answer == PublishedAnswer.CannotBe))
        {
            return PublishedUnsaid.Judge(
                _facts,
                _numbers.Contests[contest].Names,
                isPassedOver => CanBe(contest, asked, _ways, isPassedOver),
                isPassedOver => CanBe(contest, asked, _withAdding, isPassedOver)
            );
        }

        var open = answers.Find(one => one.Answer == PublishedAnswer.Open).Way;
        var follows = open is null ? null : Printed(contest, _seats.Follows(contest, open));
        return PublishedJudgement.Open([
            .. follows is null ? [] : asked.HangsOn([follows, follows.Not()]),
            .. answers.Exists(one => one.Answer == PublishedAnswer.Tied)
                ? [PublishedUnsaid.Tie]
                : Array.Empty<IReadable>(),
            .. Differ(answers, way => way with { Two = default })
                ? [PublishedUnsaid.TwoOffices]
                : Array.Empty<IReadable>(),
            .. Differ(answers, way => way with { After = default })
                ? [PublishedUnsaid.AfterTwoOffices]
                : Array.Empty<IReadable>(),
        ]);
    }

    // Whether all printed outcomes can be at once, whatever was not printed.
    public bool AreAllPossible(IReadOnlyList<int> contests)
    {
        if (_numbers.AreTooMany(All))
        {
            return true;
        }

        var weighing = _numbers.Weigh(All);
        return _withAdding.Any(way =>
        {
            _token.ThrowIfCancellationRequested();
            return weighing.IsPossible(
                Question.All([
                    Also(All),
                    .. _facts.WasValid == true ? All.Select(_terms.Valid) : [],
                    .. contests.Select(contest =>
                        Printed(contest, _seats.CanBe(contest, way, static _ => true))
                    ),
                ])
            );
        });
    }

    private int[] All => [.. Enumerable.Range(0, _facts.Contests.Count)];

    private Question Also(IEnumerable<int> contests) =>
        Question.All([
            .. contests
                .Where(contest => contest != PublishedNumbers.Shared)
                .Select(contest => _numbers.Contests[contest].Also),
        ]);

    // Adding votes needs a norm that says so; which of two offices is kept is open where no norm says it.
    private IEnumerable<PublishedWay> Ways()
    {
        var offices = _rules.Offices;
        var folding = offices.Folding.Norm?.Value ?? VoteFolding.None;
        return from two in Readings(offices.TwoOffices.Norm?.Value, _isAnybodyInTwo)
            from after in Readings(offices.AfterTwoOffices.Norm?.Value, _isAnybodyInTwo)
            select new PublishedWay(folding, two, after);
    }

    // Where nobody says whether votes for a higher office are added, they may have been.
    private IEnumerable<PublishedWay> WithAdding(PublishedWay way) =>
        _isAnybodyInTwo && _rules.Offices.Folding is { IsOpen: true, State: not TermState.NothingAsked }
            ? Enum.GetValues<VoteFolding>().Select(folding => way with { Folding = folding })
            : [way];

    private bool CanBe(
        int contest,
        PublishedAsked asked,
        List<PublishedWay> ways,
        Func<string?, bool>? isPassedOver
    ) =>
        ways.Exists(way =>
        {
            _token.ThrowIfCancellationRequested();
            return asked.IsPossible(Printed(contest, _seats.CanBe(contest, way, isPassedOver)));
        });

    private static TAnswer[] Readings<TAnswer>(TAnswer? known, bool doMatter)
        where TAnswer : struct, Enum =>
        known is { } one ? [one]
        : doMatter ? Enum.GetValues<TAnswer>()
        : [default];

    private PublishedAnswer Answer(int contest, PublishedWay way, PublishedAsked asked)
    {
        _token.ThrowIfCancellationRequested();
        var follows = Printed(contest, _seats.Follows(contest, way));
        return !asked.IsPossible(Printed(contest, _seats.CanBe(contest, way))) ? PublishedAnswer.CannotBe
            : !asked.IsPossible(follows.Not()) ? PublishedAnswer.Follows
            : asked.IsPossible(follows) ? PublishedAnswer.Open
            : PublishedAnswer.Tied;
    }

    private static bool Differ(
        List<(PublishedWay Way, PublishedAnswer Answer)> answers,
        Func<PublishedWay, PublishedWay> without
    ) =>
        answers
            .GroupBy(one => without(one.Way))
            .Any(same => same.Select(one => one.Answer).Distinct().Skip(1).Any());

    // In an invalid vote nobody is chosen.
    private Question Printed(int contest, Question seats)
    {
        var valid = _terms.Valid(contest);
        return _facts.Contests[contest].Chosen?.Count > 0 || IsSaidToBeValid(contest)
            ? Question.All(valid, seats)
            : Question.Any(valid.Not(), seats);
    }

    // A vote of which somebody says that it was valid, or in which others were chosen by the same ballots, was not invalid here alone.
    private bool IsSaidToBeValid(int contest) =>
        _facts.WasValid == true
        || (
            _facts.Contests[contest].Counts.Count == 0
            && _facts.Contests.Any(other => other.Counts.Count == 0 && other.Chosen?.Count > 0)
        );
}
