namespace GrassrootsDemocracy.Elections.Before.Proxies;

/// <summary>What the rules make of the grants to vote for another.</summary>
/// <remarks>Two are equal when facts and rules are. No grant is lost: the three states add up.</remarks>
public sealed record ProxyOutcome : Outcome<ProxyRules>
{
    internal ProxyOutcome(ProxyRules rules, ProxyRecord record, CancellationToken token)
        : base(rules)
    {
        Record = record;
        var voters = record.Voters?.ToHashSet(StringComparer.Ordinal);
        var candidates = record.Candidates?.ToHashSet(StringComparer.Ordinal);
        List<ProxyJudgement> judgements =
        [
            .. record.Grants.Select(grant => new ProxyJudgement(rules, record, grant, voters, candidates)),
        ];
        var book = new ProxyBook(rules, record.Grants, judgements, token);
        var beside = new ProxyNeighbours(rules, record.Grants, judgements, book);
        Grants =
        [
            .. record.Grants.Select(
                (grant, i) =>
                    new ProxyResult(
                        grant,
                        book.StateOf(i),
                        judgements[i].Alone == Verdict.Breached
                            ? [.. judgements[i].Findings]
                            : [.. judgements[i].Findings, .. beside.Lines(i)]
                    )
            ),
        ];
        Caps = book.Caps();
        Counting = book.Counting;
    }

    /// <summary>Gets the facts.</summary>
    public ProxyRecord Record { get; }

    /// <summary>Gets every grant, in the order in which the facts list them.</summary>
    public ValueList<ProxyResult> Grants { get; }

    /// <summary>Gets how many principals each holder has against the most allowed, in the order of the holders' names.</summary>
    public ValueList<Finding> Caps { get; }

    /// <summary>
    /// Gets how many votes for another count: each is one ballot and one who took part, and a valid grant that is listed twice
    /// is one vote.
    /// </summary>
    public int Counting { get; }

    /// <summary>Gets the ledger: what is wrong or open with each grant, what candidates hold, and each holder's number.</summary>
    public override ValueList<Finding> Findings =>
        Rules.Framed(
            Record,
            [
                .. Grants
                    .SelectMany(result => result.Findings)
                    .Where(finding =>
                        finding.Verdict != Verdict.Met && !finding.Rule.Equals(ProxyFindings.Candidate)
                    )
                    .Distinct(),
                .. CandidatesWhoHold(),
                .. Caps,
            ]
        );

    // A holder who becomes a candidate is named once, with the number of grants that are to be given to somebody else.
    private IEnumerable<Finding> CandidatesWhoHold() =>
        Grants
            .SelectMany(result => result.Findings)
            .Where(finding => finding.Rule.Equals(ProxyFindings.Candidate))
            .GroupBy(finding => finding.Subject, StringComparer.Ordinal)
            .OrderBy(held => held.Key, StringComparer.Ordinal)
            .Select(held => new Finding(
                held.First().Rule,
                held.First().Verdict == Verdict.Breached ? Measure.AtMost(held.Count(), 0)
                    : Rules.CandidatesMayHold.IsOpen ? Rules.CandidatesMayHold.Unfilled(held.Count())
                    : Measure.MissingFact(new("who stands as a candidate", "候选人名单"), held.Count()),
                held.First().Source,
                held.Key
            ));
}
