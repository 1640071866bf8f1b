namespace GrassrootsDemocracy.Deliberation.Hearings;

/// <summary>One matter with its hearing and its vote, judged together (先听证后票决).</summary>
/// <remarks>
/// The vote is the decision that the hearing comes before: its meeting gives the day and the body. What a decision lacked is
/// a finding that leaves <see cref="MotionOutcome.Status"/> alone. Two are equal when rules, facts and day are.
/// </remarks>
public sealed record HeardDecision
{
    internal HeardDecision(HearingRules rules, Hearing hearing, MotionOutcome motion, LocalDate on)
    {
        Motion = motion;
        var known = hearing with { MatterKind = hearing.MatterKind ?? motion.Vote.Matter?.Kind };
        var isLogged = known.Log.Acts.Any(act => act.Stage == rules.Norms.Process.Decision.Stage);
        if (isLogged || !IsDecided || motion.Meeting.Day is not null)
        {
            Hearing = rules.Check(
                isLogged || !IsDecided ? known : Voted(rules, known, motion.Meeting.Day!.Value),
                on
            );
            Decision = LineOf(Hearing);
            return;
        }

        // The vote was at the latest on the day on which it is known: what it lacks even so, it lacks.
        Hearing = rules.Check(known, on);
        var latest = LineOf(rules.Check(Voted(rules, known, on), on));
        Decision = latest is not { Verdict: Verdict.Met }
            ? latest
            : new(
                latest.Rule,
                Measure.NotKnown,
                latest.Source,
                Sentence.Of(
                    new(
                        "decided on a day that is not known, so that nobody can say whether the hearing came first",
                        "作出决定的日期不详，是否先听证无法判断"
                    )
                )
            );
    }

    /// <summary>Gets the hearing, with the vote as the decision after it.</summary>
    public HearingOutcome Hearing { get; }

    /// <summary>Gets what became of the motion.</summary>
    public MotionOutcome Motion { get; }

    /// <summary>
    /// Gets the line of <see cref="HearingFindings.Decision"/>: whether the hearing came first, and all that it lacked;
    /// <see langword="null"/> when nothing could be decided, or no hearing was needed and none was held.
    /// </summary>
    public Finding? Decision { get; }

    /// <summary>Gets the whole ledger: the hearing, whether it came first, then the vote.</summary>
    public ValueList<Finding> Findings =>
        [
            .. Hearing.Findings.Where(line => !line.Rule.Equals(HearingFindings.Decision)),
            .. Decision is null ? (Finding[])[] : [Decision],
            .. Motion.Findings,
        ];

    // Where too few came, or the vote is void, nothing was decided that a hearing could have come before.
    private bool IsDecided => Motion.Status is not (MotionStatus.CannotDecide or MotionStatus.Void);

    private static Finding? LineOf(HearingOutcome outcome) =>
        outcome.Findings.FirstOrDefault(line => line.Rule.Equals(HearingFindings.Decision));

    private Hearing Voted(HearingRules rules, Hearing hearing, LocalDate day) =>
        hearing with
        {
            Log = hearing.Log with
            {
                Acts =
                [
                    .. hearing.Log.Acts,
                    new StageAct
                    {
                        Stage = rules.Norms.Process.Decision.Stage,
                        Day = day,
                        By = Motion.Meeting.Body,
                        Evidence = Evidence,
                    },
                ],
            },
        };

    // Papers handed out, or a secret vote, are a ballot; a vote that is known to be open and has no papers is none.
    private ValueList<Label>? Evidence =>
        Motion.Vote switch
        {
            { IsSecret: true } or { Issued: > 0 } => [HearingEvidence.Ballot],
            { IsSecret: false } => [],
            _ => null,
        };
}
