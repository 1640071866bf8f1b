using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Posts;

/// <summary>What the rules make of the posts of a community on a day.</summary>
public sealed record PostOutcome
{
    internal PostOutcome(PostRules rules, RosterDay today)
    {
        On = today;
        Bodies = [.. today.Bodies.Select(body => new BodyLedger(rules.Of(body), today).Result())];
        Together = [.. new CommunityLedger(rules, today).Lines()];
        Findings = [.. Together, .. Bodies.SelectMany(body => body.Findings)];
    }

    /// <summary>Gets who holds what on the day.</summary>
    public RosterDay On { get; }

    /// <summary>Gets what was found in each body, in the order of their ids.</summary>
    public ValueList<BodyResult> Bodies { get; }

    /// <summary>Gets what was found of the bodies together, such as the headcount of the community.</summary>
    public ValueList<Finding> Together { get; }

    /// <summary>Gets the ledger: what was found of the bodies together, and then in each.</summary>
    public ValueList<Finding> Findings { get; }

    /// <summary>
    /// Gets the verdict on all: breached when a line is, undetermined when none is breached and one is open or there is no
    /// line at all, met otherwise.
    /// </summary>
    public Verdict Verdict =>
        Findings.Any(line => line.Verdict == Verdict.Breached) ? Verdict.Breached
        : Findings.Any(line => line.Verdict == Verdict.Undetermined) || Findings.Count == 0
            ? Verdict.Undetermined
        : Verdict.Met;
}
