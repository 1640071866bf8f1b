namespace GrassrootsDemocracy.Elections.Before.Candidacy;

/// <summary>What the rules make of those put forward.</summary>
/// <remarks>Two are equal when facts and rules are. Nobody is lost: the three states add up to the persons and posts.</remarks>
public sealed record CandidacyOutcome : Outcome<CandidacyRules>
{
    internal CandidacyOutcome(CandidacyRules rules, CandidacyRecord record)
        : base(rules)
    {
        Record = record;
        Persons =
        [
            .. record
                .Nominations.Select(nomination => (nomination.Name, nomination.Post))
                .Distinct()
                .Select(of => new CandidacyJudgement(rules, record, of.Name, of.Post).Result()),
        ];
        Nominators = [.. new NominatorJudgement(rules, record).Lines()];
    }

    /// <summary>Gets the facts.</summary>
    public CandidacyRecord Record { get; }

    /// <summary>Gets everybody put forward, once for each post, in the order of the nominations.</summary>
    public ValueList<CandidacyResult> Persons { get; }

    /// <summary>Gets how many names each nominator put forward, against the most allowed.</summary>
    public ValueList<Finding> Nominators { get; }

    /// <summary>Gets the names of those who may stand for a post, in the order of the nominations.</summary>
    /// <param name="post">The post.</param>
    /// <returns>The names.</returns>
    public ValueList<string> Admitted(Office post)
    {
        Guard.Against.Null(post);
        return
        [
            .. Persons
                .Where(person => person.Post == post && person.State == CandidacyState.Admitted)
                .Select(person => person.Name),
        ];
    }

    /// <summary>Gets the ledger: every reason for which somebody may not stand or nobody can say, and the nominators' numbers.</summary>
    public override ValueList<Finding> Findings =>
        Rules.Framed(
            Record,
            [
                .. Persons
                    .SelectMany(person => person.Findings)
                    .Where(finding => finding.Verdict != Verdict.Met)
                    .Distinct(),
                .. Nominators,
            ]
        );

    internal static CandidacyState StateOf(IEnumerable<Verdict> verdicts) =>
        Verdicts.All(verdicts) switch
        {
            Verdict.Met => CandidacyState.Admitted,
            Verdict.Breached => CandidacyState.Barred,
            _ => CandidacyState.Undetermined,
        };
}
