namespace GrassrootsDemocracy.Elections.Vote.OneStep;

/// <summary>What the rules make of a nomination by written names.</summary>
public sealed record NominationOutcome : Outcome<OneStepRules>
{
    internal NominationOutcome(OneStepRules rules, OneStepElection facts)
        : base(rules)
    {
        Facts = facts;
        Offices =
        [
            .. facts.Count.Offices.Select(office => new NominationOfficeOutcome(
                rules,
                office,
                facts.RecordOf(office)
            )),
        ];
    }

    /// <summary>Gets the facts.</summary>
    public OneStepElection Facts { get; }

    /// <summary>Gets the offices in their order.</summary>
    public ValueList<NominationOfficeOutcome> Offices { get; }

    /// <summary>Gets the ledger: the names as written, then office by office.</summary>
    public override ValueList<Finding> Findings =>
        Rules.Framed(
            Facts,
            [
                .. new OneStepLedger(Rules, Facts).Names(isElection: false),
                .. Offices.SelectMany(office => office.Lines()),
            ]
        );
}
