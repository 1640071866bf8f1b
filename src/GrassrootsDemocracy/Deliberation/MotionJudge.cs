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
        Ways = WaysOf(rules.Opening.Norm?.Value ?? []);
        Basis = Ways is [var way] ? way : null;
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

    public Measure? Excess { get; }

    public Measure Opening { get; }

    public Measure Majority { get; }

    public MotionStatus Status { get; }

    // Where norms are silent on a way of voting that was used and the answer hangs on it, a norm is missing and not a fact.
    public static bool IsOpenWay(Measure measure, bool hasNorm) =>
        hasNorm && measure.Form == MeasureForm.Open;

    private long? MostPresent { get; }

    // Where several ways could have been chosen, the number of each that is known.
    public ValueList<(Base Of, long Whole)> Wholes =>
        Ways.Count < 2
            ? []
            :
            [
                .. Ways.Select(way => way.Quota.Of)
                    .Where(of => Number(of) is not null)
                    .Select(of => (of, Number(of)!.Value)),
            ];

    // The ways in which the meeting can have been made up.
    private List<AttendanceBasis> Ways { get; }

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
            Base.ResidentsDelegates or Base.VillagersDelegates => _meeting.Delegates,
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

    // Where nobody recorded which was chosen, it was none with fewer people than there were, as long as another had room.
    private List<AttendanceBasis> WaysOf(ValueList<AttendanceBasis> ways)
    {
        if (_meeting.Basis is { } chosen)
        {
            return [.. ways.Where(way => way.Who == chosen)];
        }

        var there = _vote.Present ?? _vote.Cast;
        List<AttendanceBasis> roomy = [.. ways.Where(way => !(Number(way.Quota.Of) < there))];
        return roomy.Count > 0 ? roomy : [.. ways];
    }

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
        var wholes = Ways.ConvertAll(way => Number(way.Quota.Of));
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

    // Votes cast in a way that is forbidden do not count, nor do those present in that way; where nobody says whether the
    // way is open, they may or may not, each way by itself; nor is it said what becomes of proxies in unlawful hands. Nobody
    // knows for what these votes were cast, nor how many were cast in both ways: every number that it can be is a reading.
    private (List<(long Present, long For)> Certain, List<(long Present, long For)> All) ReadingsOf()
    {
        var present = _vote.Present ?? _vote.Cast;
        var proxies = Leaving(_rules.Proxies, _vote.ByProxy ?? 0);
        var remote = Leaving(_rules.Remote, _vote.Remotely ?? 0);
        if (proxies[0].Most == 0 && HasUnlawfulHands)
        {
            proxies = [new(0, Math.Min(_vote.ByProxy!.Value, present))];
        }

        return (
            [.. Without(proxies[0] with { Most = proxies[0].Least }, remote[0]).Distinct()],
            [
                .. (
                    from one in proxies
                    from other in remote
                    from reading in Without(one, other)
                    select reading
                ).Distinct(),
            ]
        );

        // How many leave, on each reading of the norm; the first of them is the one of which the norm is sure.
        Extent[] Leaving(NormOrOpen<bool> term, long votes)
        {
            var all = Extent.Of(Math.Min(votes, present));
            return term.Norm is { Value: var isAllowed } ? [isAllowed ? default : all] : [default, all];
        }

        // The share of those who are for is greatest or least at the ends, and where those not for, or for, run out.
        IEnumerable<(long Present, long For)> Without(Extent one, Extent other)
        {
            var least = Math.Max(one.Least, other.Least);
            var most = Math.Min(present, one.Most > present - other.Most ? present : one.Most + other.Most);
            var notFor = Math.Max(0, present - _vote.For);
            foreach (var left in new[] { least, most, notFor, _vote.For })
            {
                var leaving = Math.Clamp(left, least, most);
                yield return (present - leaving, Math.Max(0, _vote.For - leaving));
                yield return (present - leaving, _vote.For - Math.Max(0, leaving - notFor));
            }
        }
    }

    // Hands that may hold none, or one that holds more than it may. No text says what becomes of such votes.
    private bool HasUnlawfulHands =>
        _vote.ByProxy > 0
        && (
            _vote.MostForOneHolder > _rules.ProxiesPerHolder.Norm?.Value
            || (
                _rules.ProxyHolders.Norm is { Value: var allowed }
                && _vote.ProxyHolders?.Any(holder => !allowed.Contains(holder)) == true
            )
        );

    private Measure OpeningOf() =>
        _rules.Opening.Norm is null && _vote.Present > MostPresent
            ? Measure.Awaiting(
                CommonWords.OneCountIsWrong,
                _vote.Present.Value,
                MostPresent.Value,
                MostPresent
            )
            : _rules.Opening.Measure(_ => OpeningBy(Ways), _vote.Present);

    // Where nobody recorded which way was chosen, what every way says is said all the same.
    private Measure OpeningBy(List<AttendanceBasis> ways)
    {
        var measures = ways.ConvertAll(QuorumBy);
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

    public Measure QuorumBy(AttendanceBasis way)
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
            return limits.Min() is { } most && _vote.Present > most
                    ? Measure.Awaiting(CommonWords.OneCountIsWrong, _vote.Present.Value, most, whole)
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
            return Agreed(reading => Share(reading, quota), _vote.For, Number(quota.Of));
        }

        if (_vote.Present is not null)
        {
            return Agreed(reading => Part(reading.For, quota, reading.Present), _vote.For, _vote.Present);
        }

        return Agreed(
            reading => Between(Base.Present, reading.Present).Share(reading.For, quota),
            _vote.For,
            whole: null
        );
    }

    private Measure Share((long Present, long For) reading, Quota quota) =>
        Number(quota.Of) is { } whole
            ? Part(reading.For, quota, whole)
            : Between(quota.Of, _vote.Cast).Share(reading.For, quota);

    // A whole that nobody counted: no less than those who were there or voted; those present no more than there are.
    public Extent Between(Base of, long fewest)
    {
        var least = Math.Max(_vote.Present ?? 0, fewest);
        return Number(of) is { } known ? Extent.Of(known)
            : of == Base.Present ? new(least, Math.Max(least, MostPresent ?? Extent.Unlimited))
            : new(least, Extent.Unlimited);
    }

    // More votes for than there are people is no majority, unless a norm lets the vote stand all the same.
    private Measure Part(long part, Quota quota, long whole) =>
        _rules.ExcessBallots.Norm?.Value.Means == ExcessMeaning.IsRecorded
            ? Measure.OfQuota(part, quota, whole)
            : VoteNumbers.Part(part, quota, whole);

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
                or Base.ResidentsDelegates
                or Base.VillagersDelegates
                or Base.Adults
                or Base.Households
                or Base.HouseholdDelegates
                or Base.GroupDelegates;
}
