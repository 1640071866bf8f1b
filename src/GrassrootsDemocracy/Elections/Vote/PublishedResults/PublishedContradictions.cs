namespace GrassrootsDemocracy.Elections.Vote.PublishedResults;

// What was printed and cannot all be: nobody can say which of the prints is wrong, and so nothing is decided by them.
internal sealed class PublishedContradictions
{
    private readonly PublishedVote _facts;
    private readonly PublishedNumbers _numbers;
    private readonly List<Finding> _lines = [];
    private readonly HashSet<int> _contests = [];
    private readonly bool _countsAllMarks;
    private readonly bool _isInExcess;

    public PublishedContradictions(PublishedVote facts, PublishedNumbers numbers, PublishedRules rules)
    {
        (_facts, _numbers) = (facts, numbers);
        (_countsAllMarks, _isInExcess) = (rules.CountsAllMarks, rules.ExcessOf(facts) is not null);
        Counts(PublishedNumbers.Shared, facts.Counts);
        Invalid();
        foreach (var (index, contest) in facts.Contests.Index())
        {
            Counts(index, contest.Counts);
            Votes(index, contest);
        }

        IsOfNumbers = _lines.Count > 0;
        Statements();
    }

    // Whether numbers contradict one another, so that nothing can be said of any contest.
    public bool IsOfNumbers { get; private set; }

    public IReadOnlyList<Finding> Lines => _lines;

    public bool IsIn(int contest) => IsOfNumbers || _contests.Contains(contest);

    // Numbers that fit two by two and not all together.
    public void AddTogether(ValueList<IReadable> core)
    {
        IsOfNumbers = true;
        Add(
            Measure.Stated(Verdict.Breached),
            core.Count == 0
                ? new Words("the numbers cannot all be", "公布的各项数字不能同时成立")
                : Sentence.Of(new("these numbers cannot all be: {0}", "下列公布数字不能同时成立：{0}"), core)
        );
    }

    private void Counts(int contest, ValueList<PublishedCount> own)
    {
        var all = own.Concat(_facts.Counts.Where(one => !own.Any(other => other.Of == one.Of)))
            .Where(one => !_numbers.IsOfOthers(one.Of))
            .ToList();
        foreach (var one in own.Where(one => one.Count.Least > PublishedRow.Anything))
        {
            AtMost(one.Count.Least, PublishedRow.Anything, Sentence.Of(TooMany, EnumWords.Of(one.Of)));
        }

        foreach (var larger in all)
        {
            foreach (var smaller in all)
            {
                if (
                    larger.Of != smaller.Of
                    && Wholes.IsNeverLess(larger.Of, smaller.Of)
                    && smaller.Count.Least > larger.Count.Most
                    && (contest == PublishedNumbers.Shared || own.Contains(larger) || own.Contains(smaller))
                    && !(_isInExcess && Wholes.IsNeverLess(Base.Collected, smaller.Of))
                )
                {
                    AtMost(
                        smaller.Count.Least,
                        larger.Count.Most,
                        Sentence.Of(
                            Among,
                            Printed(EnumWords.Of(smaller.Of), contest),
                            EnumWords.Of(larger.Of)
                        )
                    );
                }
            }
        }
    }

    private void Invalid()
    {
        if (_facts.Invalid is not { } invalid || _facts.Count(Base.Collected) is not { } collected)
        {
            return;
        }

        var valid = _facts.Count(Base.Valid) ?? new CountRange(0, long.MaxValue);
        var least = Sum([valid.Least, invalid.Least]);
        if (least > collected.Most)
        {
            AtMost(least, collected.Most, Sentence.Of(Among, ValidAndInvalid, EnumWords.Of(Base.Collected)));
        }

        var most = Sum([valid.Most, invalid.Most]);
        if (most < collected.Least)
        {
            Add(
                Measure.AtLeast(most, collected.Least),
                Sentence.Of(
                    new("{0}, which are {1} together", "{0}（合计应为{1}）"),
                    ValidAndInvalid,
                    EnumWords.Of(Base.Collected)
                )
            );
        }
    }

    private void Votes(int index, PublishedContest contest)
    {
        foreach (var one in contest.Votes.Where(one => one.Votes?.Least > PublishedRow.Anything))
        {
            AtMost(
                one.Votes!.Value.Least,
                PublishedRow.Anything,
                Sentence.Of(TooMany, PublishedMarks.Votes(one.Name))
            );
        }

        var room = ((Base[])[Base.Valid, Base.Collected, Base.TookPart, Base.Present, Base.Issued])
            .Select(of => (Of: of, Count: Find(contest.Counts, of) ?? _facts.Count(of)))
            .Where(one => one.Count is { Most: < long.MaxValue })
            .OrderBy(one => one.Count!.Value.Most)
            .Select(one => (one.Of, one.Count!.Value.Most))
            .ToList();
        if (room is not [var (of, most), ..])
        {
            return;
        }

        foreach (var one in contest.Votes.Where(one => one.Votes?.Least > most))
        {
            AtMost(
                one.Votes!.Value.Least,
                most,
                Sentence.Of(Among, PublishedMarks.Votes(one.Name), EnumWords.Of(of))
            );
        }

        // Of all together no more than each ballot has room for.
        var marks = Sum([
            .. contest.Votes.Select(one => one.Votes?.Least ?? 0),
            contest.Others?.Least ?? 0,
            contest.SetAside?.Least ?? 0,
        ]);
        var places = Int128.Min((Int128)most * contest.Seats, long.MaxValue);
        if (!_facts.IsRecall && !_countsAllMarks && marks > places)
        {
            AtMost(
                marks,
                (long)places,
                Sentence.Of(
                    new("{0} for {1:seat|seats}, among {2}", "{0}（{1}个名额，不应多于{2}乘以名额数）"),
                    Printed(new("the votes of all together", "得票总数"), index),
                    contest.Seats,
                    EnumWords.Of(of)
                )
            );
        }
    }

    private void Statements()
    {
        foreach (var (index, contest) in _facts.Contests.Index())
        {
            var chosen = contest.Chosen ?? [];
            if (chosen.Count > contest.Seats)
            {
                In(
                    index,
                    Measure.AtMost(chosen.Count, contest.Seats),
                    new("those chosen, among the seats", "当选人数（不应多于名额）")
                );
            }

            if (chosen.Count > 0 && _facts.WasValid == false)
            {
                In(
                    index,
                    Measure.Refused(chosen.Count, whole: null),
                    new("those chosen, in a vote that was invalid", "投票无效而当选的人数")
                );
            }

            if (contest is { NamesEverybody: true, Others: null } && contest.Unnamed.Any())
            {
                In(
                    index,
                    Measure.Stated(Verdict.Breached),
                    new(
                        "{0} was chosen and is not among all who had votes",
                        "{0}公布当选，但不在全部得票人之列"
                    ),
                    new NameList([.. contest.Unnamed])
                );
            }
        }

        Twice();
        foreach (
            var same in _facts
                .Contests.Index()
                .GroupBy(one => one.Item.Office)
                .Where(same => !_facts.IsRecall && same.Skip(1).Any())
        )
        {
            // Of one office or of two that are not named: nobody said whether their seats and votes belong together.
            foreach (var (index, _) in same)
            {
                _contests.Add(index);
            }

            Add(
                Measure.Stated(Verdict.Undetermined),
                same.Key is { } office
                    ? Sentence.Of(
                        new(
                            "{0}, which stands there more than once: whether that is one vote is not said",
                            "{0}重复列出，未说明是否同一次投票"
                        ),
                        office
                    )
                    : new Words(
                        "offices that are not named, of which there are several: whether that is one vote is not said",
                        "多项职务未列名称，未说明是否同一次投票"
                    )
            );
        }
    }

    // Nobody is elected twice, but to an office that is given to a member; of a recall that says nothing, since one person can be
    // recalled from several offices.
    private void Twice()
    {
        if (_facts.IsRecall)
        {
            return;
        }

        var chosen = _facts
            .Contests.Index()
            .Where(one => !_numbers.Ranks.IsAmongMembers(one.Index))
            .SelectMany(one => (one.Item.Chosen ?? []).Select(name => (name, one.Index)));
        foreach (
            var same in chosen
                .GroupBy(one => one.name, one => one.Index, StringComparer.Ordinal)
                .Where(same => same.Skip(1).Any())
        )
        {
            foreach (var index in same)
            {
                _contests.Add(index);
            }

            Add(
                Measure.AtMost(same.Count(), 1),
                Sentence.Of(new("how often {0} was chosen", "{0}当选次数"), same.Key)
            );
        }
    }

    private static Words TooMany { get; } = new("{0}, more than anybody can count", "{0}（超出可能的数目）");

    private static Words Among { get; } = new("{0} among {1}", "{0}（不应多于{1}）");

    private static Words ValidAndInvalid { get; } =
        new("the valid and the invalid ballots together", "有效票与废票合计");

    private static CountRange? Find(ValueList<PublishedCount> counts, Base of) =>
        counts.FirstOrDefault(count => count.Of == of)?.Count;

    // Of which office, where several were voted on.
    private IReadable Printed(Words words, int contest) =>
        contest != PublishedNumbers.Shared && _facts.Contests[contest].Office is { } office
            ? Sentence.Of(new("{0} ({1})", "{1}{0}"), words, office)
            : words;

    private static long Sum(IEnumerable<long> numbers) =>
        (long)Int128.Min(numbers.Aggregate((Int128)0, (sum, number) => sum + number), long.MaxValue);

    private void AtMost(long actual, long most, IReadable said) => Add(Measure.AtMost(actual, most), said);

    private void In(int contest, Measure measure, Words said, params ReadOnlySpan<object> parts)
    {
        _contests.Add(contest);
        Add(measure, parts.IsEmpty ? Printed(said, contest) : Sentence.Of(said, parts));
    }

    private void Add(Measure measure, IReadable said) =>
        _lines.Add(
            new(PublishedFindings.Numbers, measure, source: null)
            {
                Detail = measure.Actual is { } actual
                    ? Sentence.Of(new("{0}, as printed: {1}", "公布的{0}：{1}"), said, actual)
                    : said,
            }
        );
}
