using System.Numerics;

namespace GrassrootsDemocracy.Posts.Planning;

// The demands as a program: who holds what, which posts are open or go to somebody yet to be found, and the steps that are given
// up. In the strict one only what was given up before is; in the soft one everything can be, at one step each.
internal sealed class PlanModel
{
    private readonly long[]? _given;
    private readonly uint[] _hard;
    private readonly uint[] _apart;
    private readonly List<(uint Posts, int Step)> _bars = [];
    private readonly List<PlanTerm> _each = [];
    private int _mostEach;
    private readonly uint[] _able;
    private readonly Dictionary<int, int[]> _holds = [];
    private readonly Dictionary<(int Person, uint Posts), int> _some = [];

    // Null for the soft one; otherwise by demand how many steps are given up.
    public PlanModel(PlanBook book, long[]? given, int[] people, PlanTask? goals, PlanWork work)
    {
        (Book, _given, People, Work, Program) = (book, given, people, work, new(work));
        (_hard, _apart) = ([.. book.Structure], [.. book.Structure]);
        Steps = [.. book.Asks.Select(_ => new List<int>())];
        Open = [.. book.Posts.Select(_ => -1)];
        Others = [.. book.Posts.Select(_ => -1)];
        _able = book.Able(given);
        _mostEach = book.Posts.Length;
        foreach (var ask in book.Asks)
        {
            Work.Build(1);
            Read(ask);
        }

        foreach (var person in people)
        {
            Work.Build(book.Posts.Length);
            _holds[person] = [.. book.Posts.Select((_, post) => Holding(person, post))];
        }

        KeepApart();
        Crowds = PlanPosts.Largest(_apart);
        FillPosts();
        PlanCountRows.Add(this);
        PlanKinRows.Add(this);
        Goals = [.. (goals?.Goals ?? []).Select(goal => PlanGoals.TermsOf(this, goals!, goal))];
        LimitPeople();
    }

    public PlanBook Book { get; }

    public PlanProgram Program { get; }

    public PlanWork Work { get; }

    // Those who are looked at.
    public int[] People { get; }

    public bool IsSoft => _given is null;

    // By post: that it stays open, and that somebody yet to be found holds it; -1 where that cannot be.
    public int[] Open { get; }

    public int[] Others { get; }

    // By demand: the literals of its steps, the first one first.
    public List<int>[] Steps { get; }

    // By goal: what is to be as little as can be.
    public PlanTerm[][] Goals { get; }

    // The largest sets of posts that nobody holds two of, in a soft model unless steps are given up.
    public List<uint> Crowds { get; }

    public uint All => (1u << Book.Posts.Length) - 1;

    public long Given(PlanAsk ask) => _given?[ask.Index] ?? 0;

    // The steps of a demand that can be given up, each only after the one before; none in a strict model.
    public IReadOnlyList<PlanTerm> Give(PlanAsk ask, long most)
    {
        var steps = Steps[ask.Index];
        for (var step = 0; IsSoft && step < most; step++)
        {
            steps.Add(Program.Variable());
            if (step > 0)
            {
                Program.Implies(steps[step], steps[step - 1]);
            }
        }

        return [.. steps.Select(step => new PlanTerm(1, step))];
    }

    // The steps that are given up when no post is filled at all.
    public IEnumerable<int> NobodyAtAll() =>
        Book.Asks.Where(ask => ask.IsLostWithNobody).SelectMany(ask => Steps[ask.Index]);

    public IEnumerable<int> AllSteps => Steps.SelectMany(steps => steps);

    // That somebody holds a post, that it is open, and so on: one of them is so.
    public IEnumerable<int> HoldersOf(int post) =>
        People
            .SelectMany(person => Sum(person, 1u << post))
            .Select(term => term.Literal)
            .Concat(((int[])[Open[post], Others[post]]).Where(each => each >= 0));

    // By post: the number of its holder, -1 where it stays open, and beyond all people somebody yet to be found.
    public int[] Read(bool[] values) =>
        [
            .. Book.Posts.Select(
                (_, post) =>
                    Open[post] >= 0 && values[Open[post] >> 1] ? -1
                    : Others[post] >= 0 && values[Others[post] >> 1] ? Book.People.Length + post
                    : People.First(person => _holds[person][post] is >= 0 and var holds && values[holds >> 1])
            ),
        ];

    public uint AbleFor(int person, uint posts) => _able[person] & posts;

    // That a person holds a post; -1 where he or she cannot.
    public int Holds(int person, int post) => _holds[person][post];

    // The posts of these that a person holds.
    public PlanTerm[] Sum(int person, uint posts) =>
        [.. PlanPosts.In(AbleFor(person, posts)).Select(post => new PlanTerm(1, _holds[person][post]))];

    // Whether a person holds any of the posts, as a sum of one or nothing.
    public PlanTerm[] Some(int person, uint posts)
    {
        var able = AbleFor(person, posts);
        if (!PlanPosts.HasSeveral(able) || PlanPosts.AreAll(able, _hard))
        {
            return Sum(person, able);
        }

        if (!_some.TryGetValue((person, able), out var some))
        {
            _some[(person, able)] = some = Program.Variable();
            Bind(person, able, some);
        }

        return [new(1, some)];
    }

    private void Bind(int person, uint able, int some)
    {
        var sum = Sum(person, able);
        var strong = 0u;
        foreach (var crowd in CrowdsIn(able, Crowds))
        {
            PlanTerm[] eased = [.. Eased(crowd)];
            Program.AtMost([.. Sum(person, crowd), new(-1, some), .. eased], 0);
            strong |= eased.Length == 0 ? crowd : 0;
        }

        if (sum.Length > _mostEach)
        {
            Program.AtMost([.. sum, new(-_mostEach, some), .. _each.Select(term => term.Turned)], 0);
        }

        Program.AtLeast([.. sum, new(-1, some)], 0);
        foreach (var post in PlanPosts.In(able & ~strong))
        {
            Program.Implies(_holds[person][post], some, isWeak: true);
        }
    }

    private void Read(PlanAsk ask)
    {
        var isGiven = IsSoft || Given(ask) > 0;
        switch (ask)
        {
            case PostAsk { Post: var post } when isGiven:
                var literals = ask.Demand.Kind == PlanDemandKind.PostFilled ? Open : Others;
                literals[post] = Program.Variable();
                Steps[ask.Index].AddRange(IsSoft ? [literals[post]] : []);
                break;
            case ApartAsk { Posts: var posts }:
                PlanPosts.Relate(_apart, IsSoft || !isGiven ? posts : 0);
                PlanPosts.Relate(_hard, isGiven ? 0 : posts);
                _bars.AddRange(Give(ask, 1).Select(step => (posts, step.Literal)));
                break;
            case EachAsk each:
                _mostEach = (int)Math.Min(_mostEach, each.Most + Given(each));
                _each.AddRange(Give(each, each.Steps));
                break;
            default:
                break;
        }

        if (!IsSoft && Given(ask) < ask.Lost)
        {
            Program.AtLeast([], 1);
        }
    }

    private int Holding(int person, int post)
    {
        if (AbleFor(person, 1u << post) == 0)
        {
            return -1;
        }

        var isUnwilling = (Book.Unwilling[person] & (1u << post)) != 0;
        var holds = Program.Variable(start: !isUnwilling);
        if (IsSoft && isUnwilling)
        {
            Steps[Book.WillingOf(person, post).Index].Add(holds);
        }

        return holds;
    }

    private void KeepApart()
    {
        if (_mostEach == 1 && !IsSoft)
        {
            PlanPosts.Relate(_hard, All);
            PlanPosts.Relate(_apart, All);
        }
    }

    private void FillPosts()
    {
        for (var post = 0; post < Book.Posts.Length; post++)
        {
            PlanTerm[] all = [.. HoldersOf(post).Select(holds => new PlanTerm(1, holds))];
            Program.AtLeast(all, 1);
            Program.AtMost(all, 1);
        }
    }

    private void LimitPeople()
    {
        var hard = PlanPosts.Largest(_hard);
        foreach (var person in People)
        {
            Work.Build(Crowds.Count + _bars.Count);
            var able = _able[person];
            foreach (var crowd in CrowdsIn(able, Crowds).Where(crowd => !IsBound(person, crowd)))
            {
                Program.AtMost([.. Sum(person, crowd), .. Eased(crowd)], 1);
            }

            foreach (var (posts, step) in _bars.Where(bar => PlanPosts.HasSeveral(bar.Posts & able)))
            {
                var sum = Sum(person, posts);
                Program.AtMost([.. sum, new(1 - sum.Length, step)], 1, isWeak: sum.Length == 2);
            }

            foreach (var crowd in IsSoft ? CrowdsIn(able, hard) : [])
            {
                Program.AtMost(Sum(person, crowd), 1);
            }

            if (BitOperations.PopCount(able) > _mostEach && !_some.ContainsKey((person, able)))
            {
                Program.AtMost([.. Sum(person, able), .. _each.Select(term => term.Turned)], _mostEach);
            }
        }
    }

    // The rows of a sum over more posts say already that a crowd is held by one at most.
    private bool IsBound(int person, uint crowd) =>
        _some.ContainsKey((person, _able[person])) || (_some.Count > 0 && _some.ContainsKey((person, crowd)));

    private static IEnumerable<uint> CrowdsIn(uint able, IEnumerable<uint> crowds) =>
        crowds.Select(crowd => crowd & able).Where(PlanPosts.HasSeveral).Distinct();

    // By how much more than one of these posts somebody holds when steps are given up, turned.
    private IEnumerable<PlanTerm> Eased(uint posts)
    {
        HashSet<uint> seen = [];
        foreach (var (bar, step) in _bars)
        {
            var both = bar & posts;
            if (PlanPosts.HasSeveral(both) && !PlanPosts.AreAll(both, _hard) && seen.Add(both))
            {
                yield return new(1 - BitOperations.PopCount(both), step);
            }
        }
    }
}
