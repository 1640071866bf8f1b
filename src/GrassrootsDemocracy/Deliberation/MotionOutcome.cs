namespace GrassrootsDemocracy.Deliberation;

/// <summary>What the rules make of one vote of a meeting.</summary>
/// <remarks>
/// It keeps facts and rules; the lines are made when somebody reads them. Two are equal when facts and rules are. What a
/// decision lacked besides attendance and votes, such as a delegation, is a finding that leaves <see cref="Status"/> alone:
/// no law says that such a decision is none.
/// </remarks>
public sealed record MotionOutcome : Outcome<AssemblyRules>
{
    internal MotionOutcome(AssemblyRules rules, Meeting meeting, MotionVote vote)
        : base(rules)
    {
        Meeting = meeting;
        Vote = vote;
    }

    /// <summary>Gets the meeting.</summary>
    public Meeting Meeting { get; }

    /// <summary>Gets the facts of the vote.</summary>
    public MotionVote Vote { get; }

    /// <summary>Gets what became of the motion.</summary>
    public MotionStatus Status => Further.With(Judge.Status);

    /// <summary>Gets the votes for.</summary>
    public long For => Vote.For;

    /// <summary>Gets the votes against.</summary>
    public long Against => Vote.Against;

    /// <summary>Gets the votes that abstain.</summary>
    public long Abstain => Vote.Abstain;

    /// <summary>Gets the votes that do not count.</summary>
    public long Invalid => Vote.Invalid;

    /// <summary>Gets how many were present and cast no vote; <see langword="null"/> when nobody counted those present.</summary>
    public long? NotVoting => Vote.NotVoting;

    /// <summary>Gets the whole that the votes for are a share of, abstentions included where the norm's whole holds them; <see langword="null"/> when it is not known.</summary>
    public long? Base => Judge.Majority.Whole;

    /// <summary>Gets the least votes for that adopt it; <see langword="null"/> when they cannot be said.</summary>
    public long? Needed => Judge.Majority.Least;

    /// <summary>Gets whether enough were present at the vote.</summary>
    public Finding Opening => MotionLedger.OpeningLine(this);

    /// <summary>Gets whether enough voted for it.</summary>
    public Finding Majority => MotionLedger.MajorityLine(this);

    /// <summary>
    /// Gets the finding that the result hangs on: of attendance and majority, the one that the fewest people would turn,
    /// all else being equal; <see langword="null"/> when neither alone would.
    /// </summary>
    public Finding? Closest =>
        Status switch
        {
            MotionStatus.CannotDecide => Last([Opening, .. Further.Quorums]),
            MotionStatus.NotAdopted when Opening.Verdict == Verdict.Met => Last(Majorities),
            MotionStatus.Adopted => new[] { Majority, Opening }
                .Concat(Further.Quorums)
                .Concat(Further.Majorities)
                .Where(line => line.Measure.TurnsBy is not null)
                .MinBy(line => line.Measure.TurnsBy),
            _ => null,
        };

    /// <summary>
    /// Gets by how many people the result is from turning, those of <see cref="Closest"/>; <see langword="null"/> when no
    /// number of them would turn it.
    /// </summary>
    public long? HowFarFromTurning => Closest?.Measure.TurnsBy;

    /// <summary>Gets the ledger: every requirement, met or not.</summary>
    public override ValueList<Finding> Findings => Rules.Framed(Meeting, Lines);

    // The ledger of the vote alone, for one that brings several votes of the meeting.
    internal IEnumerable<Finding> Lines => MotionLedger.Lines(this);

    internal MotionJudge Judge => new(Rules, Meeting, Vote);

    // The share of votes that adopts, and those that must be reached besides.
    internal IEnumerable<Finding> Majorities => [Majority, .. Further.Majorities];

    internal FurtherShares Further => new(Rules, Meeting, Vote, Judge);

    // Of several that are not met the one that takes most: when it is met the others are.
    private static Finding? Last(IEnumerable<Finding> lines) =>
        lines
            .Where(line => line.Verdict == Verdict.Breached && line.Measure.TurnsBy is not null)
            .MaxBy(line => line.Measure.TurnsBy);
}
