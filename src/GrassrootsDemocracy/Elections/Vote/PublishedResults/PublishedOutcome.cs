namespace GrassrootsDemocracy.Elections.Vote.PublishedResults;

/// <summary>What comes of holding a published result against the rules.</summary>
/// <remarks>
/// A printed outcome is called wrong only where the printed numbers themselves exclude it; a number that was not printed can
/// only leave it open.
/// </remarks>
public sealed record PublishedOutcome : Outcome
{
    internal PublishedOutcome(PublishedRules rules, PublishedVote facts, CancellationToken token)
    {
        Facts = facts;
        var audit = new PublishedAudit(rules, facts, token);
        IsValid = audit.IsValid;
        Contests = audit.Contests;
        Follows = audit.Follows;
        Findings = rules.Framed(facts, audit.Lines());
    }

    /// <summary>Gets what was printed.</summary>
    public PublishedVote Facts { get; }

    /// <summary>Gets whether the vote was valid: met or breached where that follows whatever was not printed.</summary>
    public Verdict IsValid { get; }

    /// <summary>Gets what follows for each office, in the order in which they were given.</summary>
    public ValueList<PublishedContestResult> Contests { get; }

    /// <summary>Gets whether everything that was printed as an outcome follows: breached when any of it cannot be.</summary>
    public Verdict Follows { get; }

    /// <inheritdoc/>
    public override ValueList<Finding> Findings { get; }
}
