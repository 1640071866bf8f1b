namespace GrassrootsDemocracy.Posts;

/// <summary>What the rules make of the posts of a community on a day.</summary>
public sealed record PostOutcome : Outcome
{
    internal PostOutcome(PostRules rules, Roster dated, RosterDay today)
    {
        On = today;
        Bodies = [.. today.Bodies.Select(body => new BodyLedger(rules.Of(body), today).Result())];
        Together = [.. new CommunityLedger(rules, today).Lines()];
        Findings = rules.Framed(dated, [.. Together, .. Bodies.SelectMany(body => body.Findings)]);
    }

    /// <summary>Gets who holds what on the day.</summary>
    public RosterDay On { get; }

    /// <summary>Gets what was found in each body, in the order of their ids.</summary>
    public ValueList<BodyResult> Bodies { get; }

    /// <summary>Gets what was found of the bodies together, such as the headcount of the community.</summary>
    public ValueList<Finding> Together { get; }

    /// <summary>Gets the ledger: what was found of the bodies together, and then in each.</summary>
    public override ValueList<Finding> Findings { get; }
}
