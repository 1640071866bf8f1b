namespace GrassrootsDemocracy.Elections.TwoBallots;

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
            ? Measure.Awaiting(present, due, due)
            : Measure.OfQuota(Number(rule.Who), rule.Quota, Number(rule.Quota.Of));

    // Judged by the votes that surely count, and by those that may: only where both agree is there a verdict.
    internal Measure ApprovalMeasure(AdmissionCase one)
    {
        var votes = new AdmissionVotes(Rules, Facts, one);
        if (Rules.Approval.Norm is not { Value: var quota })
        {
            return Rules.Approval.Unfilled(votes.Least, Facts.Attendance.Due);
        }

        var whole = Number(quota.Of) ?? NumberOf(one, votes, quota.Of);
        var least = Measure.OfQuota(votes.Least, quota, whole);
        var most = Measure.OfQuota(votes.Most, quota, whole);
        var isWholeKnown = votes.MaybeLate.Count == 0 || Number(quota.Of) is not null;
        return votes.IsImpossible || least.Verdict != most.Verdict || !isWholeKnown
            ? Measure.MissingFact(
                new("which votes and opinions count", "哪些票和意见计入"),
                votes.Least,
                whole
            )
            : least;
    }

    private static long? NumberOf(AdmissionCase one, AdmissionVotes votes, Base of) =>
        of switch
        {
            Base.TookPart or Base.Collected => one.Cast + votes.Counted.Count + votes.Contradictory.Count,
            Base.Valid => one.Cast - one.Invalid + votes.Counted.Count + votes.Contradictory.Count,
            _ => null,
        };

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
            (Verdict.Met, Verdict.Breached) => AdmissionState.NotAdmitted,
            _ => AdmissionState.Undetermined,
        };
        return new(one.Name, votes.Least, state, votes.Counted, votes.Late, votes.Contradictory);
    }
}
