namespace GrassrootsDemocracy.Deliberation;

// The numbers of each requirement of one vote. Status and ledger both ask here, so that they cannot disagree. What is not
// known leaves a verdict open only where some reading of it would turn that verdict.
internal sealed class MotionJudge
{
    private readonly AssemblyRules _rules;
    private readonly Meeting _meeting;
    private readonly MotionVote _vote;

    public MotionJudge(AssemblyRules rules, Meeting meeting, MotionVote vote)
    {
        (_rules, _meeting, _vote) = (rules, meeting, vote);
        Basis = BasisOf(rules.Opening.Norm?.Value);
        MostPresent = MostPresentOf();
        Excess = ExcessOf();
        (Certain, Readings) = ReadingsOf();
        Opening = OpeningOf();
        Majority = MajorityOf();
        Status = StatusOf(rules.Stand(meeting));
    }

    // The way in which the meeting is made up; null when no norm speaks of it, when none fits or when several could.
    public AttendanceBasis? Basis { get; }

    public bool IsBasisUnlawful =>
        Basis is null && _meeting.Basis is not null && _rules.Opening.Norm is not null;

    public bool IsBasisUnknown => Basis is null && _meeting.Basis is null && _rules.Opening.Norm is not null;

    public Measure? Excess { get; }

    public Measure Opening { get; }

    public Measure Majority { get; }

    public MotionStatus Status { get; }

    // Where norms are silent on a way of voting that was used and the answer hangs on it, a norm is missing and not a fact.
    public static bool IsOpenWay(Measure measure, bool hasNorm) =>
        hasNorm && measure.Form == MeasureForm.Open;

    private long? MostPresent { get; }

    // Without what is forbidden, and without what is doubtful besides.
    private List<(long Present, long For)> Certain { get; }

    private List<(long Present, long For)> Readings { get; }

    public long? Number(Base of) =>
        of switch
        {
            Base.Present => _vote.Present,
            Base.Due => _vote.Due ?? _meeting.Due,
            Base.Adults => _meeting.Adults - LeftOut,
            Base.Households or Base.HouseholdDelegates => _meeting.Households,
            Base.GroupDelegates => _meeting.GroupDelegates,
            Base.Composition => _meeting.Composition,
            Base.Delegates or Base.VillagersDelegates => _meeting.Delegates,
            Base.Members => _meeting.Members,
            Base.Entitled => _meeting.Entitled,
            Base.Roll => _meeting.Roll,
            Base.Issued => _vote.Issued,
            Base.TookPart or Base.Collected => _vote.Cast,
            _ => _vote.Valid,
        };

    // Only those whom a norm leaves out are not counted, and nobody more than there are.
    private long LeftOut =>
        Math.Min(
            _meeting.Adults ?? 0,
            _meeting
                .LeftOut.Where(one => _rules.LeftOut.Norm?.Value.Contains(one.Why) == true)
                .Sum(one => one.Count)
        );

    private AttendanceBasis? BasisOf(ValueList<AttendanceBasis>? ways) =>
        ways is null ? null
        : _meeting.Basis is { } chosen ? ways.FirstOrDefault(way => way.Who == chosen)
        : ways.Count == 1 ? ways[0]
        : null;

    private Measure? ExcessOf()
    {
        if (_rules.ExcessBallots.State is TermState.Stated or TermState.InCases)
        {
            return _rules.ExcessBallots.Measure(
                rule =>
                    Number(rule.Of) is { } allowed
                        ? Measure.AtMost(_vote.Cast, allowed)
                        : Measure.MissingFact(CommonWords.NumberOf(rule.Of), _vote.Cast),
                _vote.Cast
            );
        }

        // Where all are silent on an excess, there is a question only when there is one.
        long?[] limits = [_vote.Present, _vote.Issued, MostPresent];
        return limits.Min() is not { } most ? null
            : _vote.Cast > most ? Measure.Awaiting(_vote.Cast, most)
            : Measure.AtMost(_vote.Cast, most);
    }

    // How many can have been there: all of the way chosen, whichever that was, and no more than were due.
    private long? MostPresentOf()
    {
        var ways = Basis is { } known ? [known] : _rules.Opening.Norm?.Value ?? [];
        var wholes = ways.Select(way => Number(way.Quota.Of)).ToList();
        long?[] limits =
        [
            Number(Base.Due),
            wholes.Contains(null) ? null : wholes.Max(),
            _rules.Opening.IsOpen && _rules.Majority.Norm is { Value.Of: var of } && IsOfPeople(of)
                ? Number(of)
                : null,
        ];
        return limits.Min();
    }

    private long? WholeOfTheBasis => Basis is { Quota.Of: var of } ? Number(of) : null;

    // Votes cast in a way that is forbidden do not count, nor do those present in that way; where nobody says whether the
    // way is open, they may or may not. Nobody knows for what they were cast, so both ends of what they can be are read.
    private (List<(long Present, long For)> Certain, List<(long Present, long For)> All) ReadingsOf()
    {
        var (forbidden, doubtful) = (0L, 0L);
        Add(_rules.Proxies, _vote.ByProxy);
        Add(_rules.Remote, _vote.Remotely);
        var present = _vote.Present ?? _vote.Cast;
        var certain = Without(Math.Min(forbidden, present)).Distinct().ToList();
        return (certain, [.. certain.Union(Without(Math.Min(Sum(forbidden, doubtful), present)))]);

        IEnumerable<(long Present, long For)> Without(long left) =>
            [
                (present - left, Math.Max(0, _vote.For - left)),
                (present - left, _vote.For - Math.Max(0, left - Math.Max(0, present - _vote.For))),
            ];

        void Add(NormOrOpen<bool> term, long? votes)
        {
            if (term.Norm is not { Value: var isAllowed })
            {
                doubtful = Sum(doubtful, votes ?? 0);
            }
            else if (!isAllowed)
            {
                forbidden = Sum(forbidden, votes ?? 0);
            }
        }

        // As many as a number can be are more than anybody needs to tell apart.
        static long Sum(long one, long other) => one > long.MaxValue - other ? long.MaxValue : one + other;
    }

    private Measure OpeningOf() =>
        _rules.Opening.Norm is null && _vote.Present > MostPresent
            ? Measure.Awaiting(_vote.Present.Value, MostPresent.Value, MostPresent)
            : _rules.Opening.Measure(OpeningBy, _vote.Present);

    // Where nobody recorded which way was chosen, what every way says is said all the same.
    private Measure OpeningBy(ValueList<AttendanceBasis> ways)
    {
        var measures = ways.Where(way => _meeting.Basis is null || way.Who == _meeting.Basis)
            .Select(OpeningBy)
            .ToList();
        return measures.Count == 0 ? Measure.Stated(Verdict.Breached)
            : measures.Count == 1 ? measures[0]
            : measures.Exists(one =>
                one.Verdict != measures[0].Verdict
                || one is { Verdict: Verdict.Undetermined, Form: not MeasureForm.Awaiting }
            )
                ? Measure.MissingFact(
                    new("by whom the meeting is attended", "会议由哪些人参加"),
                    _vote.Present
                )
            : measures.MinBy(one => one.TurnsBy ?? long.MaxValue);
    }

    private Measure OpeningBy(AttendanceBasis way)
    {
        var (quota, whole) = (way.Quota, Number(way.Quota.Of));
        if (_vote.Present is null)
        {
            // Where nobody counted those present, they are at least as many as voted.
            var voted = Agreed(reading => Of(reading.Present), _vote.Present, whole);
            return voted.Verdict == Verdict.Met ? voted : Measure.OfQuota(actual: null, quota, whole);
        }

        return Agreed(reading => Of(reading.Present), _vote.Present, whole);

        // More than everybody is no attendance: one of the two counts is wrong, and nobody can say which. Nobody at all is
        // too few, of however many.
        Measure Of(long present)
        {
            long?[] limits = [whole, Number(Base.Due)];
            return limits.Min() is { } most && present > most ? Measure.Awaiting(present, most, whole)
                : present == 0 && whole is null ? Measure.Refused(present, whole)
                : Measure.OfQuota(present, quota, whole);
        }
    }

    private Measure MajorityOf()
    {
        return _rules.Majority.Measure(MajorityBy, _vote.For, _vote.Present);
    }

    public Measure MajorityBy(Quota quota)
    {
        if (quota.Of != Base.Present)
        {
            return Agreed(
                reading => Measure.OfQuota(reading.For, quota, Number(quota.Of)),
                _vote.For,
                Number(quota.Of)
            );
        }

        if (_vote.Present is not null)
        {
            return Agreed(
                reading => Measure.OfQuota(reading.For, quota, reading.Present),
                _vote.For,
                _vote.Present
            );
        }

        // Nobody counted those present: they were no fewer than voted, and no more than there are.
        var fewest = Agreed(
            reading => Measure.OfQuota(reading.For, quota, reading.Present),
            _vote.For,
            _vote.Cast
        );
        var most = Agreed(
            reading => Measure.OfQuota(reading.For, quota, WholeOfTheBasis),
            _vote.For,
            WholeOfTheBasis
        );
        return fewest.Verdict == Verdict.Breached ? fewest
            : most.Verdict == Verdict.Met ? most
            : Measure.OfQuota(_vote.For, quota, whole: null);
    }

    // One measure where every reading has one verdict: the one nearest to the other verdict. Else a norm is missing that
    // says whether a way of voting is open, or the fact for what the votes were that do not count.
    private Measure Agreed(Func<(long Present, long For), Measure> measure, long? actual, long? whole)
    {
        var measures = Readings.ConvertAll(reading => measure(reading));
        if (measures.TrueForAll(one => one.Verdict == measures[0].Verdict))
        {
            return measures.MinBy(one => one.TurnsBy ?? long.MaxValue);
        }

        var certain = Certain.ConvertAll(reading => measure(reading).Verdict);
        return certain.TrueForAll(verdict => verdict == certain[0])
            ? Measure.Open(actual, whole)
            : Measure.MissingFact(
                new("what the votes were that do not count", "不计入的是何种票"),
                actual,
                whole
            );
    }

    private MotionStatus StatusOf(Verdict standing)
    {
        if (
            standing == Verdict.Breached
            || (
                Excess is { Verdict: Verdict.Breached }
                && _rules.ExcessBallots.Norm?.Value.Means == ExcessMeaning.VoidsElection
            )
        )
        {
            return MotionStatus.Void;
        }

        // What an excess means depends on a case that nobody knows.
        if (Excess is { Verdict: Verdict.Breached } && _rules.ExcessBallots.Norm is null)
        {
            return MotionStatus.Undetermined;
        }

        return (Opening.Verdict, Majority.Verdict) switch
        {
            (Verdict.Breached, _) => MotionStatus.CannotDecide,
            (_, Verdict.Breached) => MotionStatus.NotAdopted,
            _ when standing == Verdict.Undetermined => MotionStatus.Undetermined,
            (Verdict.Met, Verdict.Met) when Excess is not { Verdict: Verdict.Undetermined } =>
                MotionStatus.Adopted,
            (_, Verdict.Met) when IsAttendanceImplied => MotionStatus.Adopted,
            _ => MotionStatus.Undetermined,
        };
    }

    // Where no rulebook says how many must be present, the question does not matter once enough of all voted for it.
    private bool IsAttendanceImplied =>
        _rules.Opening.IsOpen
        && Opening.Form != MeasureForm.Awaiting
        && Excess is not { Verdict: Verdict.Undetermined }
        && Majority.Quota is { Of: var of }
        && IsOfPeople(of);

    private static bool IsOfPeople(Base of) =>
        of
            is Base.Members
                or Base.Composition
                or Base.Delegates
                or Base.VillagersDelegates
                or Base.Adults
                or Base.Households
                or Base.HouseholdDelegates
                or Base.GroupDelegates;
}
