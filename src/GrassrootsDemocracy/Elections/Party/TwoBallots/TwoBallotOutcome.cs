namespace GrassrootsDemocracy.Elections.Party.TwoBallots;

/// <summary>What the rules make of a two-ballot election.</summary>
public sealed record TwoBallotOutcome : Outcome<TwoBallotRules>
{
    internal TwoBallotOutcome(TwoBallotRules rules, TwoBallotElection facts)
        : base(rules)
    {
        Facts = facts;
        Confidence = rules.Confidence.Decide(facts.ByItsLaw(facts.Confidence));
        Elections = [.. facts.Elections.Select(one => rules.Election.Decide(facts.ByItsLaw(one)))];
    }

    /// <summary>Gets the facts.</summary>
    public TwoBallotElection Facts { get; }

    /// <summary>Gets what the first ballot came to.</summary>
    public ConfidenceOutcome Confidence { get; }

    /// <summary>Gets what each vote of the members' assembly came to, in the order of the facts.</summary>
    public ValueList<ElectionOutcome> Elections { get; }

    /// <summary>Gets whether the members have voted and every seat is filled.</summary>
    public bool IsComplete =>
        Elections.Count > 0 && Elections.All(election => election.Status == ElectionStatus.Complete);

    /// <summary>Gets the ledger: what was published, the first ballot, the second, and the pledge.</summary>
    public override ValueList<Finding> Findings => Rules.Framed(Facts, new TwoBallotLedger(this).Lines());
}
