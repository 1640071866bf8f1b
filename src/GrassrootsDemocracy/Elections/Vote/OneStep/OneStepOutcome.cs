namespace GrassrootsDemocracy.Elections.Vote.OneStep;

/// <summary>What the rules make of an election by written names.</summary>
public sealed record OneStepOutcome : Outcome<OneStepRules>
{
    internal OneStepOutcome(OneStepRules rules, OneStepElection facts)
        : base(rules)
    {
        Facts = facts;
        Offices =
        [
            .. facts.Count.Offices.Select(office => new OneStepOfficeOutcome(
                office,
                rules.Election.Decide(facts.RecordOf(office))
            )),
        ];
    }

    /// <summary>Gets the facts.</summary>
    public OneStepElection Facts { get; }

    /// <summary>Gets the offices in their order.</summary>
    public ValueList<OneStepOfficeOutcome> Offices { get; }

    /// <summary>Gets the names of those elected to more than one office, who can keep only one; in the order of the names.</summary>
    public ValueList<string> ElectedTwice =>
        [
            .. Offices
                .SelectMany(office => office.Elected)
                .GroupBy(name => name, StringComparer.Ordinal)
                .Where(same => same.Skip(1).Any())
                .Select(same => same.Key)
                .Order(StringComparer.Ordinal),
        ];

    /// <summary>Gets the ledger: the names as written, then the election of each office.</summary>
    public override ValueList<Finding> Findings =>
        Rules.Framed(Facts, new OneStepLedger(Rules, Facts).Lines(this));
}
