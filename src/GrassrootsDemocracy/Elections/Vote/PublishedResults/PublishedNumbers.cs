using GrassrootsDemocracy.Elections.Vote.Offices;

namespace GrassrootsDemocracy.Elections.Vote.PublishedResults;

// The numbers of a published vote: what was printed, and between what bounds lies what was not. What was printed for one contest
// alone is its own, and so are the valid ballots of several contests where they were not printed: a void part voids only itself.
internal sealed class PublishedNumbers
{
    public const int Shared = -1;

    // Of more numbers of several contests that nobody printed the weighing would take too long, and nothing is said.
    private const int MostUnknown = 100;

    // Of these there always is a number, printed or not.
    private static readonly Base[] Chain =
    [
        Base.Roll,
        Base.TookPart,
        Base.Issued,
        Base.Collected,
        Base.Valid,
    ];

    private readonly PublishedVote _facts;
    private readonly bool _isInExcess;
    private readonly PublishedRow _row = new();
    private readonly Dictionary<(int Contest, Base Of), int> _at = [];
    private readonly List<PublishedMarks> _contests = [];
    private readonly List<int> _choices = [];

    public PublishedNumbers(PublishedVote facts, PublishedRules rules)
    {
        (_facts, _isInExcess) = (facts, rules.ExcessOf(facts) is not null);
        Ranks = new(rules.Offices, facts);
        var (asked, countsAllMarks) = (rules.Asked(facts), rules.CountsAllMarks);
        var used = Chain
            .Concat(
                facts
                    .Counts.Concat(facts.Contests.SelectMany(contest => contest.Counts))
                    .Select(one => one.Of)
            )
            .Concat(asked)
            .Where(of => of != Base.Roll || !IsOfOthers(Base.Roll))
            .Distinct()
            .ToArray();
        foreach (var of in used)
        {
            if (!_at.ContainsKey((Shared, Slot(of))))
            {
                _at[(Shared, Slot(of))] = _row.Add(Printed(facts.Counts, of), Words(of));
            }
        }

        AddOrder(used, Shared);
        IfInvalidIsPrinted();
        foreach (var (index, contest) in facts.Contests.Index())
        {
            AddOwn(contest, index);
            AddOrder(used, index);
            _contests.Add(
                new(
                    _row,
                    contest,
                    At(Base.Valid, index)!.Value,
                    facts.IsRecall,
                    countsAllMarks,
                    Elsewhere(index, rules.Offices.Folding)
                )
            );
        }

        IsPossible = _row.Narrow();
    }

    // Whether some reading of what was not printed agrees with everything that was, as far as bounds can say.
    public bool IsPossible { get; }

    public IReadOnlyList<PublishedMarks> Contests => _contests;

    public PublishedRanks Ranks { get; }

    // The number that a base stands for in a contest; null where none was printed and none is asked for.
    public int? At(Base of, int contest) =>
        _at.TryGetValue((contest, Slot(of)), out var own) ? own
        : _at.TryGetValue((Shared, Slot(of)), out var shared) ? shared
        : null;

    public CountRange? Of(Base of, int contest) => At(of, contest) is { } at ? _row.Of(at) : null;

    // Whether a number was printed for this contest that others do not share.
    public bool IsOwn(Base of, int contest) => _at.ContainsKey((contest, Slot(of)));

    // Whether a printed number is of other people than those who vote here: the voters' roll where households sent delegates.
    public bool IsOfOthers(Base of) =>
        of is Base.Roll or Base.Entitled or Base.Adults
        && Voters is not Base.Roll
        && (of != Base.Roll || _facts.Count(Voters) is not null);

    // A number that is a yes or no, such as whether a norm that nobody states asks something.
    public int AddChoice(IReadable about)
    {
        var choice = _row.Add(new CountRange(0, 1), about);
        _choices.Add(choice);
        return choice;
    }

    // The contests that are weighed with one: those that name somebody of it.
    public int[] Linked(int contest) =>
        [
            .. Enumerable
                .Range(0, _contests.Count)
                .Where(other =>
                    other == contest
                    || (
                        Ranks.AreApart(other, contest)
                        && _contests[other]
                            .Names.Intersect(_contests[contest].Names, StringComparer.Ordinal)
                            .Any()
                    )
                ),
        ];

    // Whether several contests are too much to be weighed together.
    public bool AreTooMany(params ReadOnlySpan<int> contests)
    {
        var unknown = 0;
        foreach (var contest in contests)
        {
            if (_contests[contest].AreTooMany)
            {
                return true;
            }

            unknown += _contests[contest].All.Count(number => _row.IsOpen(number));
        }

        return contests.Length > 1 && unknown > MostUnknown;
    }

    // The numbers of some contests and those that all share.
    public Weighing Weigh(params int[] contests) =>
        _row.Weigh(
            _at.Where(one => one.Key.Contest == Shared || contests.Contains(one.Key.Contest))
                .Select(one => one.Value)
                .Concat(
                    contests
                        .Where(contest => contest != Shared && !_contests[contest].AreTooMany)
                        .SelectMany(contest => _contests[contest].All)
                )
                .Concat(_choices)
                .ToHashSet()
        );

    // Who is named for another office and may have votes here that are added to those: all, where a norm adds them; where nobody says
    // so whoever was chosen for a lower office.
    private IEnumerable<string> Elsewhere(int contest, NormOrOpen<VoteFolding> folding) =>
        folding is { State: TermState.NothingAsked } or { Norm.Value: VoteFolding.None } ? []
        : folding.IsOpen
            ? Ranks
                .Apart(contest)
                .Where(other => Ranks.IsHigher(contest, other))
                .SelectMany(other => _facts.Contests[other].Chosen ?? [])
                .Distinct(StringComparer.Ordinal)
        : Ranks
            .Apart(contest)
            .SelectMany(other => _facts.Contests[other].Named.Select(one => one.Name))
            .Distinct(StringComparer.Ordinal);

    // Under which name those who vote are counted.
    private Base Voters =>
        _facts.Franchise switch
        {
            Franchise.HouseholdDelegates => Base.HouseholdDelegates,
            Franchise.ResidentsDelegates => Base.ResidentsDelegates,
            Franchise.PartyMembers or Franchise.Committee => Base.Members,
            _ => Base.Roll,
        };

    private Base Slot(Base of) => of == Voters ? Base.Roll : of;

    private Words Words(Base of) =>
        EnumWords.Of(Slot(of) == Base.Roll && _facts.Count(Base.Roll) is null ? Voters : of);

    // Where those present were printed and not who took part, they are those who did.
    private CountRange? Printed(ValueList<PublishedCount> counts, Base of) =>
        of == Base.TookPart ? Find(counts, Base.TookPart) ?? Find(counts, Base.Present)
        : Slot(of) == Base.Roll ? Find(counts, Voters) ?? Find(counts, Base.Roll)
        : Find(counts, of);

    private static CountRange? Find(ValueList<PublishedCount> counts, Base of) =>
        counts.FirstOrDefault(count => count.Of == of)?.Count;

    private void AddOwn(PublishedContest contest, int index)
    {
        foreach (var of in contest.Counts.Select(one => one.Of))
        {
            _at[(index, Slot(of))] = _row.Add(Printed(contest.Counts, of), Words(of));
        }

        if (Find(contest.Counts, Base.Present) is { } present && !IsOwn(Base.TookPart, index))
        {
            _at[(index, Base.TookPart)] = _row.Add(present, Words(Base.TookPart));
        }

        var isShared =
            _facts.Contests.Count == 1 || _facts.Count(Base.Valid) is not null || _facts.Invalid is not null;
        if (!isShared && !IsOwn(Base.Valid, index))
        {
            _at[(index, Base.Valid)] = _row.Add(null, Words(Base.Valid));
        }
    }

    // A part is no more than its whole, where the one or the other is a number of this contest.
    private void AddOrder(Base[] used, int contest)
    {
        foreach (var larger in used)
        {
            foreach (var smaller in used)
            {
                if (
                    Slot(larger) != Slot(smaller)
                    && Wholes.IsNeverLess(larger, smaller)
                    && IsLink(larger, smaller)
                )
                {
                    Over(larger, smaller, contest);
                }
            }
        }

        // Who took part was handed a paper, unless the notice says otherwise.
        var counts = contest == Shared ? _facts.Counts : _facts.Contests[contest].Counts;
        if (
            Printed(counts, Base.TookPart) is null
            && (contest == Shared || Printed(_facts.Counts, Base.TookPart) is null)
        )
        {
            Over(Base.Issued, Base.TookPart, contest);
        }

        // Nothing lies between the two, and they are of the same people. Of too many ballots no number is the whole.
        bool IsLink(Base larger, Base smaller) =>
            !IsOfOthers(larger)
            && !(_isInExcess && smaller == Base.Collected)
            && !Array.Exists(
                used,
                between =>
                    between != larger
                    && between != smaller
                    && Wholes.IsNeverLess(larger, between)
                    && Wholes.IsNeverLess(between, smaller)
            );
    }

    private void Over(Base larger, Base smaller, int contest)
    {
        if (contest == Shared || IsOwn(larger, contest) || IsOwn(smaller, contest))
        {
            _row.Always(Form.Over(At(larger, contest)!.Value, At(smaller, contest)!.Value));
        }
    }

    private void IfInvalidIsPrinted()
    {
        if (_facts.Invalid is not { } invalid)
        {
            return;
        }

        var (collected, valid) = (At(Base.Collected, Shared)!.Value, At(Base.Valid, Shared)!.Value);
        _row.Always(Form.Over(collected, valid, Math.Min(invalid.Least, PublishedRow.Anything)));
        _row.Always(new([new(valid, 1), new(collected, -1)], Math.Min(invalid.Most, PublishedRow.Anything)));
    }
}
