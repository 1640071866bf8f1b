namespace GrassrootsDemocracy.Accountability.Honours;

/// <summary>A year's stars and honours.</summary>
public sealed record HonourOutcome : Outcome<HonourRules>
{
    internal HonourOutcome(HonourRules rules, HonourRound facts)
        : base(rules)
    {
        Facts = facts;
        Results = [.. facts.Units.Select(unit => new HonourJudge(rules, facts.Year, unit).Result)];
    }

    /// <summary>Gets the facts.</summary>
    public HonourRound Facts { get; }

    /// <summary>Gets what each organisation comes to, in the order of the facts.</summary>
    public ValueList<HonourResult> Results { get; }

    /// <summary>Gets the ledger, organisation by organisation.</summary>
    public override ValueList<Finding> Findings
    {
        get
        {
            var (rules, facts) = (Rules, Facts);
            return rules.Framed(
                facts,
                facts
                    .Units.OrderBy(unit => unit.Name, StringComparer.Ordinal)
                    .ThenBy(unit => unit.Honour.Id, StringComparer.Ordinal)
                    .SelectMany(unit => new HonourJudge(rules, facts.Year, unit).Lines())
            );
        }
    }
}
