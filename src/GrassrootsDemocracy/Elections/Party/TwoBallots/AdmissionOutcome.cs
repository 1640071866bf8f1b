namespace GrassrootsDemocracy.Elections.Party.TwoBallots;

/// <summary>What the rules make of a branch meeting that decides on members.</summary>
public sealed record AdmissionOutcome : Outcome<AdmissionRules>
{
    internal AdmissionOutcome(AdmissionRules rules, AdmissionMeeting facts)
        : base(rules)
    {
        Facts = facts;
        Results = [.. facts.Cases.Select(Result)];
    }

    /// <summary>Gets the facts.</summary>
    public AdmissionMeeting Facts { get; }

    /// <summary>Gets what was decided about each person, in the order of the facts.</summary>
    public ValueList<AdmissionResult> Results { get; }

    /// <summary>Gets the ledger: every requirement, met or not.</summary>
    public override ValueList<Finding> Findings => Rules.Framed(Facts, new AdmissionLedger(this).Lines());

    internal Measure TurnoutMeasure =>
        Rules.Turnout.Measure(Turnout, Facts.Attendance.Present, Facts.Attendance.Due);

    private Measure Turnout(TurnoutRule rule) =>
        Facts.Attendance is { Present: var present, Due: > 0 and var due } && present > due
            ? Measure.Awaiting(CommonWords.OneCountIsWrong, present, due, due)
            : Measure.OfQuota(Number(rule.Who), rule.Quota, Number(rule.Quota.Of));

    internal Measure ApprovalMeasure(AdmissionCase one) => ApprovalMeasure(one, out _);

    // Judged on every reading of what may count: only where all agree is there a verdict.
    internal Measure ApprovalMeasure(AdmissionCase one, out Weighing? weighing)
    {
        weighing = null;
        var votes = new AdmissionVotes(Rules, Facts, one);
        if (Rules.Approval.Norm is not { Value: var quota })
        {
            return Rules.Approval.Unfilled(votes.Least, Facts.Attendance.Due);
        }

        var row = new VoteRow();
        var (isFor, cast) = (
            row.Add(one.For),
            row.Add(quota.Of == Base.Valid ? one.Cast - one.Invalid : one.Cast)
        );
        votes.AddTo(row, isFor, cast);
        var isOfCast = quota.Of is Base.TookPart or Base.Collected or Base.Valid;
        var number = isOfCast ? row[cast] + (votes.IsTermOpen ? 0 : votes.Counted.Count) : Number(quota.Of);
        var whole = isOfCast
            ? cast
            : row.Between(number ?? 0, number ?? Extent.Unlimited, BallotWords.Number(quota.Of));
        if (!votes.IsImpossible)
        {
            weighing = row.Weigh();
            var verdict = weighing.Verdict(Question.Reaches(isFor, whole, quota.Threshold));
            Measure[] ends =
            [
                Measure.OfQuota(votes.Least, quota, number),
                Measure.OfQuota(votes.Most, quota, number),
            ];
            if (verdict != Verdict.Undetermined)
            {
                return
                    Array.Find(ends, end => end.Verdict == verdict) is { Verdict: var found } end
                    && found == verdict
                    ? end
                    : Measure.Stated(verdict);
            }
        }

        return Measure.MissingFact(
            new("which votes and opinions count", "哪些票和意见计入"),
            votes.Least,
            number
        );
    }

    private long? Number(Base of) =>
        of switch
        {
            Base.Due or Base.Members => Facts.Attendance.Due,
            Base.Present => Facts.Attendance.Present,
            _ => null,
        };

    private AdmissionResult Result(AdmissionCase one)
    {
        var votes = new AdmissionVotes(Rules, Facts, one);
        var held = Verdicts.All([TurnoutMeasure.Verdict, Rules.Stand(Facts)]);
        var state = (held, ApprovalMeasure(one).Verdict) switch
        {
            (Verdict.Breached, _) => AdmissionState.MeetingInvalid,
            (Verdict.Met, Verdict.Met) => AdmissionState.Admitted,
            (_, Verdict.Breached) => AdmissionState.NotAdmitted,
            _ => AdmissionState.Undetermined,
        };
        return new(one.Name, votes.Least, state, votes.Counted, votes.Late, votes.Contradictory);
    }
}
