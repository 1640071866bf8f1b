using System.Runtime.InteropServices;

namespace GrassrootsDemocracy.Elections;

// Who is elected, in five numbers: enough to say the state of every candidate without keeping a list of them.
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Decision
{
    private const int MostOnTheStack = 256;

    public ElectionStatus Status { get; private init; }

    // The votes that elect; no votes do when the whole is empty.
    public long Needed { get; private init; }

    // The votes of the last one in; those tied at the cut-off have just as many.
    public long CutOff { get; private init; }

    public int Elected { get; private init; }

    public int Tied { get; private init; }

    public bool IsByLot { get; private init; }

    // Whether it is undetermined by nothing but readings of the votes: of some names what becomes of them may be certain.
    public bool HangsOnDoubts { get; private init; }

    // Whether it hangs on which counts of one part are the same.
    public bool HangsOnParts { get; private init; }

    public static Decision Of(ElectionRules rules, ElectionRecord record)
    {
        var decision = OfOneCount(rules, record);
        return !RepeatedParts.AreIn(record.Tally) || Stands(rules, record)
            ? decision
            : decision with
            {
                Status = ElectionStatus.Undetermined,
                HangsOnParts = true,
            };
    }

    // What becomes of everybody by each count that there can be.
    private static bool Stands(ElectionRules rules, ElectionRecord record)
    {
        return RepeatedParts.TryEach(record.Tally, out var counts)
            && counts.Select(Result).Distinct().Take(2).Count() == 1;

        (ElectionStatus, ValueList<string>, ValueList<string>) Result(Tally count)
        {
            var outcome = new ElectionOutcome(rules, record with { Tally = count });
            return (
                outcome.Status,
                In(outcome, CandidateState.Elected),
                In(outcome, CandidateState.TiedAtCutOff)
            );
        }

        static ValueList<string> In(ElectionOutcome outcome, CandidateState state) =>
            [
                .. outcome
                    .Candidates.Where(person => person.State == state)
                    .Select(person => person.Name)
                    .Order(StringComparer.Ordinal),
            ];
    }

    private static Decision OfOneCount(ElectionRules rules, ElectionRecord record)
    {
        var validity = Validity(rules, record);
        if (validity == Verdict.Breached)
        {
            return new()
            {
                Status = ElectionStatus.Invalid,
                Needed = NeededBy(rules, record) ?? long.MaxValue,
            };
        }

        if (validity == Verdict.Undetermined || NeededBy(rules, record) is not { } needed)
        {
            return new()
            {
                Status = ElectionStatus.Undetermined,
                Needed = NeededBy(rules, record) ?? long.MaxValue,
            };
        }

        var contestants = new Contestants(rules, record);
        var votes =
            contestants.Count <= MostOnTheStack
                ? stackalloc long[contestants.Count]
                : new long[contestants.Count];
        var enough = contestants.WithAtLeast(needed, votes);
        return Ranked(rules, record, needed, enough);
    }

    // First the ballots against those who could cast them, then those who came against those who should.
    public static Verdict Validity(ElectionRules rules, ElectionRecord record)
    {
        var excess = ElectionMeasures.Excess(rules, record).Verdict;
        var turnout = ElectionMeasures.Turnout(rules, record).Verdict;
        if (excess == Verdict.Breached && !IsVoidedByExcess(rules, record))
        {
            excess = Verdict.Met;
        }

        return (excess, turnout, rules.Stand(record)) switch
        {
            (Verdict.Breached, _, _) or (_, Verdict.Breached, _) or (_, _, Verdict.Breached) =>
                Verdict.Breached,
            (Verdict.Met, Verdict.Met, Verdict.Met) => Verdict.Met,
            _ => Verdict.Undetermined,
        };
    }

    public static bool IsVoidedByExcess(ElectionRules rules, ElectionRecord record) =>
        rules.ExcessBallots.Norm?.Value.Means == ExcessMeaning.VoidsElection
        && ElectionMeasures.Excess(rules, record).Verdict == Verdict.Breached;

    private static long? NeededBy(ElectionRules rules, ElectionRecord record)
    {
        var term = rules.MajorityOf(record.Contest.Round);
        if (term.Norm is not { Value: var quota })
        {
            // In a runoff the most votes win unless a norm asks for more; even nobody's vote leaves its tie standing.
            return (term.State, record.Contest.Round) switch
            {
                (TermState.InCases, _) => null,
                (_, ElectionRound.Runoff) => 0,
                (TermState.NothingAsked, _) => 1,
                _ => null,
            };
        }

        // Of what is not known the least; the doubts weigh the rest of it.
        return ElectionMeasures.Whole(rules, record, quota).Needed(quota.Threshold).Least;
    }

    // The votes that are enough, the most first.
    private static Decision Ranked(
        ElectionRules rules,
        ElectionRecord record,
        long needed,
        ReadOnlySpan<long> enough
    )
    {
        var seats = record.Contest.Seats;
        var edge = Voting.Deciding.CutOff.Of(enough, seats);
        var decision = new Decision
        {
            Needed = needed,
            CutOff = enough.Length > seats ? enough[seats - 1] : needed,
            Elected = edge.In,
            Tied = edge.Tied,
        };

        if (new ElectionDoubts(rules, record).IsAny && !new ElectionWeighing(rules, record, needed).Stands)
        {
            return decision with { Status = ElectionStatus.Undetermined, HangsOnDoubts = true };
        }

        if (decision.Tied == 0)
        {
            return decision with { Status = StatusOf(rules, record, decision.Elected) };
        }

        return decision.TieOf(rules, record).Drawn(rules.Tie, record.Lot) is not null
            ? decision with
            {
                Status = ElectionStatus.Complete,
                IsByLot = true,
            }
            : decision with
            {
                Status = ElectionStatus.Tied,
            };
    }

    public Tie TieOf(ElectionRules rules, ElectionRecord record)
    {
        var tied = new List<string>(Tied);
        var contestants = new Contestants(rules, record);
        foreach (var (index, votes) in contestants.Standing())
        {
            if (votes == CutOff)
            {
                tied.Add(contestants.Name(index));
            }
        }

        return new([.. tied], record.Contest.Seats - Elected, CutOff);
    }

    private static ElectionStatus StatusOf(ElectionRules rules, ElectionRecord record, int elected)
    {
        var contest = record.Contest;
        if (elected == contest.Seats)
        {
            return ElectionStatus.Complete;
        }

        return OpenSeats.MayStay(rules, contest, (long)contest.OtherMembers + elected)
            ? ElectionStatus.SeatsLeftOpen
            : ElectionStatus.FurtherElection;
    }
}
