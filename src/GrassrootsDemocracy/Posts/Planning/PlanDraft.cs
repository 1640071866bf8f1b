namespace GrassrootsDemocracy.Posts.Planning;

// The model of a task while demands are added to it. Without any, every post may stay open and somebody else may hold it.
internal sealed class PlanDraft
{
    private readonly PlanBook _book;
    private readonly uint[] _eligible;
    private readonly uint[] _apart;
    private readonly uint[] _same;
    private readonly Dictionary<string, KinBar> _kin = new(StringComparer.Ordinal);
    private readonly int[] _least;
    private readonly int[] _most;
    private readonly bool[] _isOdd;

    public PlanDraft(PlanBook book)
    {
        _book = book;
        _eligible = [.. book.Eligible];
        _apart = [.. book.Structure];
        _same = new uint[book.Posts.Length];
        _least = new int[book.Figures.Count];
        _most = new int[book.Figures.Count];
        Array.Fill(_most, int.MaxValue);
        _isOdd = new bool[book.Figures.Count];
        Open = Others = (1u << book.Posts.Length) - 1;
    }

    // The posts that may stay open, and those that somebody else may hold.
    public uint Open { get; set; }

    public uint Others { get; set; }

    public int PostsEach { get; set; } = int.MaxValue;

    public bool IsImpossible { get; set; }

    public void Refuse(int person, int post) => _eligible[person] &= ~(1u << post);

    public void KeepApart(int post, uint others)
    {
        _apart[post] |= others & ~(1u << post);
        for (var other = 0; other < _apart.Length; other++)
        {
            _apart[other] |= other != post && (others & (1u << other)) != 0 ? 1u << post : 0;
        }
    }

    public void Join(int post, int other)
    {
        _same[post] |= 1u << other;
        _same[other] |= 1u << post;
    }

    public void KeepRelativesApart(string norm, uint[] posts, int person, int other)
    {
        if (!_kin.TryGetValue(norm, out var bar))
        {
            // With room for somebody else for every post, who is related to nobody.
            var count = _eligible.Length + _book.Posts.Length;
            bar = new(posts, [.. Enumerable.Range(0, count).Select(_ => new bool[count])]);
            _kin.Add(norm, bar);
        }

        bar.Related[person][other] = bar.Related[other][person] = true;
    }

    public void AtLeast(int figure, int least) => _least[figure] = Math.Max(_least[figure], least);

    public void AtMost(int figure, int most) => _most[figure] = Math.Min(_most[figure], most);

    public void Odd(int figure) => _isOdd[figure] = true;

    public PlanModel ToModel(PlanCosts? costs = null)
    {
        List<uint> eligible = [.. _eligible];
        for (var post = 0; post < _book.Posts.Length; post++)
        {
            if ((Others & (1u << post)) != 0)
            {
                eligible.Add(1u << post);
            }
        }

        return new()
        {
            PostCount = _book.Posts.Length,
            Eligible = [.. eligible],
            Apart = _apart,
            Same = _same,
            BodyOf = _book.BodyOf,
            OfficeOf = costs is null ? null : _book.OfficeOf,
            PostsEach = PostsEach,
            KinBars = [.. _kin.OrderBy(bar => bar.Key, StringComparer.Ordinal).Select(bar => bar.Value)],
            CountBars = [.. Bars(eligible.Count)],
            MayStayOpen = Open,
            IsImpossible = IsImpossible,
            PerPerson = costs?.PerPerson ?? 0,
            PerCrossing = costs?.PerCrossing ?? 0,
            PerOpen = costs?.PerChange ?? 0,
            PerPost = costs?.PerPost(eligible.Count),
        };
    }

    private IEnumerable<CountBar> Bars(int people)
    {
        for (var figure = 0; figure < _least.Length; figure++)
        {
            if (_least[figure] > 0 || _most[figure] < int.MaxValue || _isOdd[figure])
            {
                var (groups, of) = _book.Figures[figure];
                yield return new(
                    groups,
                    [.. Enumerable.Range(0, people).Select(Counts)],
                    _least[figure],
                    _most[figure]
                )
                {
                    IsOddOnly = _isOdd[figure],
                };

                // Of somebody who is yet to be found nothing is known but that it is somebody.
                bool Counts(int person) =>
                    of is null || (person < _book.People.Length && of(_book.People[person]));
            }
        }
    }
}
