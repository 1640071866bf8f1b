namespace GrassrootsDemocracy.Deliberation;

/// <summary>What the rules make of a meeting: how it was called and held, and what became of each motion.</summary>
public sealed record MeetingOutcome : Outcome<AssemblyRules>
{
    internal MeetingOutcome(AssemblyRules rules, Meeting meeting)
        : base(rules) => Meeting = meeting;

    /// <summary>Gets the facts.</summary>
    public Meeting Meeting { get; }

    /// <summary>Gets what became of each motion, in the order of the votes.</summary>
    public ValueList<MotionOutcome> Motions => [.. Meeting.Votes.Select(vote => Rules.Decide(Meeting, vote))];

    /// <summary>Gets the lines on how the meeting was called and held.</summary>
    public ValueList<Finding> Calling => [.. MeetingLedger.Lines(Rules, Meeting)];

    /// <summary>Gets the whole ledger: how the meeting was called and held, then every line of each motion.</summary>
    public override ValueList<Finding> Findings =>
        Rules.Framed(Meeting, [.. Calling, .. Motions.SelectMany(motion => motion.Lines)]);

    /// <summary>Gets the last day on which people could be told in time; <see langword="null"/> without a day or a norm.</summary>
    public LocalDate? NoticeDueOn => MeetingLedger.LastDay(Rules.Notice, Meeting);

    /// <summary>
    /// Gets the last day on which the meeting that was asked for can be held in time; <see langword="null"/> when nobody
    /// asked or no norm sets a time.
    /// </summary>
    public LocalDate? HeldUntil => MeetingLedger.HeldUntil(Rules, Meeting);
}
