namespace GrassrootsDemocracy.Deliberation.Congresses;

/// <summary>What the rules make of a session of a plenary.</summary>
/// <remarks>Two are equal when facts and rules are. Every vote is either counted, not counted, or in question.</remarks>
public sealed record PlenaryOutcome : Outcome<PlenaryRules>
{
    internal PlenaryOutcome(PlenaryRules rules, PlenarySession session)
        : base(rules)
    {
        Session = session;
        Counted = [.. session.Votes.Where(vote => StateOf(vote) == Verdict.Met)];
        NotCounted = [.. session.Votes.Where(vote => StateOf(vote) == Verdict.Breached)];
        InQuestion = [.. session.Votes.Where(vote => StateOf(vote) == Verdict.Undetermined)];
        Findings = rules.Framed(session, new PlenaryLedger(this).Lines());
    }

    /// <summary>Gets the facts.</summary>
    public PlenarySession Session { get; }

    /// <summary>Gets the votes that count.</summary>
    public ValueList<CastVote> Counted { get; }

    /// <summary>
    /// Gets the votes that do not count: of those who may only listen or deliberate, of those who did not attend, and of
    /// those who voted twice.
    /// </summary>
    public ValueList<CastVote> NotCounted { get; }

    /// <summary>Gets the votes of which nobody can say whether they count, because no norm says who may vote.</summary>
    public ValueList<CastVote> InQuestion { get; }

    /// <summary>Gets how many were present who may vote.</summary>
    public long Deciding => In(AttendeeCircle.Decides);

    /// <summary>Gets the ledger: everybody outside a circle is named, and so is every vote that does not count.</summary>
    public override ValueList<Finding> Findings { get; }

    /// <summary>Finds how many attended who belong to a circle.</summary>
    /// <param name="circle">The circle.</param>
    /// <returns>How many.</returns>
    public long In(AttendeeCircle circle)
    {
        Guard.Against.EnumOutOfRange(circle);
        return Session.Attendees.Count(each => Rules.CircleOf(each.Capacity) == circle);
    }

    /// <summary>Makes the facts of a vote from the votes that count, to be decided by <see cref="AssemblyRules.Decide"/>.</summary>
    /// <param name="title">What was voted on.</param>
    /// <returns>The numbers; present are those who may vote.</returns>
    /// <exception cref="ArgumentException">The title is empty.</exception>
    /// <exception cref="InvalidOperationException">No norm says who may vote, so that votes are in question.</exception>
    public MotionVote ToVote(string title)
    {
        Guard.Against.NotAName(title);
        return InQuestion.Count == 0
            ? new()
            {
                Title = title,
                Present = Deciding,
                For = Number(VoteChoice.For),
                Against = Number(VoteChoice.Against),
                Abstain = Number(VoteChoice.Abstain),
                Invalid = Number(VoteChoice.Invalid),
                IsSecret = false,
            }
            : throw new InvalidOperationException(
                "No norm says who may vote: state PlenaryNorms.MayDecide before counting."
            );
    }

    internal bool IsDouble(string name) =>
        Session.Votes.Count(vote => string.Equals(vote.Name, name, StringComparison.Ordinal)) > 1;

    internal AttendeeCircle? CircleOf(string name) =>
        Session.Attendees.FirstOrDefault(each => string.Equals(each.Name, name, StringComparison.Ordinal))
            is { } found
            ? Rules.CircleOf(found.Capacity)
            : null;

    private Verdict StateOf(CastVote vote) =>
        IsDouble(vote.Name)
            ? Verdict.Breached
            : CircleOf(vote.Name) switch
            {
                AttendeeCircle.Decides => Verdict.Met,
                AttendeeCircle.Undetermined => Verdict.Undetermined,
                _ => Verdict.Breached,
            };

    private long Number(VoteChoice choice) => Counted.Count(vote => vote.Choice == choice);
}
