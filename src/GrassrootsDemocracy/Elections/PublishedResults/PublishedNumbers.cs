using GrassrootsDemocracy.Voting.Deciding;

namespace GrassrootsDemocracy.Elections.PublishedResults;

// The row of numbers of a published vote: what was printed, and between what bounds lies what was not. Of each number the row has
// the least it can be; what it could be more is a doubt.
internal sealed class PublishedNumbers
{
    // More than there are people; sums of as many as there are seats stay far from the largest number.
    private const long Anything = 1_000_000_000_000;

    private static readonly Base[] Own =
    [
        Base.Entitled,
        Base.Roll,
        Base.Composition,
        Base.Due,
        Base.Present,
        Base.TookPart,
        Base.Issued,
        Base.Collected,
        Base.Valid,
    ];

    private readonly PublishedVote _facts;
    private readonly List<long> _least = [];
    private readonly List<long> _most = [];
    private readonly List<IReadable> _about = [];
    private readonly List<Form> _always = [];
    private readonly List<(int Larger, int Smaller)> _order = [];
    private readonly List<(int[] Named, int[] All)> _contests = [];

    public PublishedNumbers(PublishedVote facts, bool countsAllMarks)
    {
        _facts = facts;
        foreach (var of in Own)
        {
            Add(Printed(of), EnumWords.Of(of));
        }

        Narrower(Base.Entitled, Base.Roll);
        Narrower(Base.Roll, Base.TookPart);
        Narrower(Base.Composition, Base.Present);
        Narrower(Base.Due, Base.Present);
        Narrower(Base.Issued, Base.TookPart);
        Narrower(Base.TookPart, Base.Collected);
        Narrower(Base.Collected, Base.Valid);
        IfInvalidIsPrinted();
        foreach (var contest in facts.Contests)
        {
            Add(contest, countsAllMarks);
        }

        Narrow();
    }

    // Whether some reading of what was not printed agrees with everything that was.
    public bool IsPossible => Range.All(range => range.Least <= range.Most);

    public IReadOnlyList<(int[] Named, int[] All)> Contests => _contests;

    private IEnumerable<(long Least, long Most)> Range => _least.Zip(_most);

    public CountRange? Of(int number) =>
        _least[number] > _most[number] || _most[number] >= Anything
            ? null
            : new(_least[number], _most[number]);

    // The number that a base stands for; null where it stands for none in a vote of these people.
    public int? At(Base of) =>
        Array.IndexOf(Own, of) is >= 0 and var own ? own
        : (of, _facts.Franchise)
            is
                (Base.HouseholdDelegates, Franchise.HouseholdDelegates)
                or
                (Base.Delegates, Franchise.ResidentsDelegates)
                or
                (Base.Members, Franchise.PartyMembers or Franchise.Committee)
            ? Array.IndexOf(Own, Base.Roll)
        : null;

    public IReadable About(int number) => _about[number];

    // A number that is a yes or no, such as whether a norm that nobody states asks something.
    public int AddChoice(IReadable about)
    {
        Add(new CountRange(0, 1), about);
        return _least.Count - 1;
    }

    public Weighing Weigh()
    {
        var doubts = new List<Doubt>();
        for (var i = 0; i < _least.Count; i++)
        {
            if (_most[i] > _least[i])
            {
                DoubtWords about = new(DoubtCause.MissingFact, _about[i], _about[i]);
                doubts.Add(Doubt.More(_most[i] - _least[i], about, new Addition(i, 1)));
            }
        }

        return new([.. _least], doubts, _always);
    }

    // Where those present were printed and not who took part, they are those who did.
    private CountRange? Printed(Base of) =>
        of switch
        {
            Base.TookPart => _facts.Count(Base.TookPart) ?? _facts.Count(Base.Present),
            Base.Roll => _facts.Count(Base.Roll)
                ?? Enum.GetValues<Base>()
                    .Where(other => other != Base.Roll && At(other) == At(Base.Roll))
                    .Select(_facts.Count)
                    .FirstOrDefault(count => count is not null),
            _ => _facts.Count(of),
        };

    private void Add(CountRange? range, IReadable about)
    {
        _least.Add(range?.Least ?? 0);
        _most.Add(Math.Min(range?.Most ?? Anything, Anything));
        _about.Add(about);
    }

    private void Narrower(Base larger, Base smaller) => Narrower(At(larger)!.Value, At(smaller)!.Value);

    private void Narrower(int larger, int smaller)
    {
        _order.Add((larger, smaller));
        _always.Add(Form.Over(larger, smaller));
    }

    private void IfInvalidIsPrinted()
    {
        if (_facts.Invalid is not { } invalid)
        {
            return;
        }

        var (collected, valid) = (At(Base.Collected)!.Value, At(Base.Valid)!.Value);
        _always.Add(Form.Over(collected, valid, invalid.Least));
        _always.Add(new([new(valid, 1), new(collected, -1)], invalid.Most));
        _least[collected] = Math.Max(_least[collected], _least[valid] + invalid.Least);
        _most[collected] = Math.Min(
            _most[collected],
            Math.Min(Anything, _most[valid] + Math.Min(Anything, invalid.Most))
        );
        _least[valid] = Math.Max(_least[valid], _least[collected] - Math.Min(Anything, invalid.Most));
        _most[valid] = Math.Min(_most[valid], _most[collected] - invalid.Least);
    }

    // A valid ballot bears no more marks for an office than it has seats; in a recall each member is voted on alone.
    private void Add(PublishedContest contest, bool countsAllMarks)
    {
        var (valid, first) = (At(Base.Valid)!.Value, _least.Count);
        foreach (var one in contest.Votes)
        {
            Add(one.Votes, Sentence.Of(new("the votes of {0}", "{0}的得票数"), one.Name));
            Narrower(valid, _least.Count - 1);
        }

        var named = Enumerable.Range(first, contest.Votes.Count).ToArray();
        var others =
            _facts.IsRecall || (contest.NamesEverybody && contest.Others is null) ? 0 : contest.Seats;
        for (var i = 0; i < others; i++)
        {
            Add(
                new(0, contest.Others?.Most ?? Anything),
                Sentence.Of(new("the votes of those who are not named", "未公布姓名者的得票数"))
            );
            Narrower(valid, _least.Count - 1);
        }

        var all = Enumerable.Range(first, _least.Count - first).ToArray();
        if (contest.Others is { } sum && others > 0)
        {
            _always.Add(new([.. all.Except(named).Select(number => new Addition(number, -1))], sum.Most));
        }

        if (!_facts.IsRecall && !countsAllMarks)
        {
            _always.Add(
                new(
                    [new(valid, contest.Seats), .. all.Select(number => new Addition(number, -1))],
                    -(contest.Others is { } rest && others == 0 ? rest.Least : 0)
                )
            );
            AtLeastAsManyAs(valid, contest, named);
        }

        _contests.Add((named, all));
    }

    private void AtLeastAsManyAs(int valid, PublishedContest contest, int[] named)
    {
        var marks = named.Sum(number => _least[number]) + (contest.Others?.Least ?? 0);
        _least[valid] = Math.Max(_least[valid], (marks + contest.Seats - 1) / contest.Seats);
    }

    // A part is no more than its whole, however long the chain: each pass settles one link at least.
    private void Narrow()
    {
        for (var hasChanged = true; hasChanged; )
        {
            hasChanged = false;
            foreach (var (larger, smaller) in _order)
            {
                if (_least[smaller] > _least[larger] || _most[larger] < _most[smaller])
                {
                    _least[larger] = Math.Max(_least[larger], _least[smaller]);
                    _most[smaller] = Math.Min(_most[smaller], _most[larger]);
                    hasChanged = true;
                }
            }
        }
    }
}
