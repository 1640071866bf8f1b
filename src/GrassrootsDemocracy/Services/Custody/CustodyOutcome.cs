namespace GrassrootsDemocracy.Services.Custody;

/// <summary>How something is kept for all.</summary>
public sealed record CustodyOutcome : Outcome<CustodyRules>
{
    private static readonly Words WhetherItConcernsThem = new(
        "who asked and whether it concerns them",
        "查阅人及是否与本人有关"
    );

    internal CustodyOutcome(CustodyRules rules, CustodyRecord facts)
        : base(rules) => Facts = facts;

    /// <summary>Gets the facts.</summary>
    public CustodyRecord Facts { get; }

    /// <summary>Gets the ledger.</summary>
    public override ValueList<Finding> Findings =>
        Rules.Framed(
            Facts,
            [
                ByWhom.Line(CustodyFindings.MadeBy, Rules.MadeBy, Facts.MadeBy),
                ByWhom.Line(CustodyFindings.FiledWith, Rules.FiledWith, Facts.FiledWith),
                .. Checklist.Lines(CustodyFindings.KeptBy, Rules.KeptBy, Facts.KeptBy),
                ByWhom.Line(CustodyFindings.KeeperNamedBy, Rules.KeeperNamedBy, Facts.KeeperNamedBy),
                ByWhom.Line(CustodyFindings.KeeperDecidedBy, Rules.KeeperDecidedBy, Facts.KeeperDecidedBy),
                .. Checklist.Lines(CustodyFindings.Holds, Rules.Holds, Facts.Holds),
                .. Checklist.Lines(CustodyFindings.Qualities, Rules.Qualities, Facts.Qualities),
                .. Facts.Acts.Select(Act),
                .. Facts.Requests.OrderBy(one => one.Reference, StringComparer.Ordinal).Select(Seen),
                .. Facts.Uses.OrderBy(one => one.Reference, StringComparer.Ordinal).SelectMany(Used),
            ]
        );

    private Finding Act(Label act) =>
        Rules.NobodyMay.Line(
            CustodyFindings.NobodyMay,
            barred => Measure.Holds(!barred.Contains(act)),
            actual: null,
            act
        );

    // Whoever is known to be let in needs no right; of those refused it must be known who they are.
    private Finding? Seen(CustodyRequest one) =>
        !Rules.SeenBy.Speaks()
            ? null
            : Rules.SeenBy.Line(
                CustodyFindings.SeenBy,
                who =>
                    one.IsRefused == false ? Measure.Stated(Verdict.Met)
                    : one.ConcernsThem == false || (one.By is { } by && !who.Contains(by))
                        ? Measure.NothingAsked(actual: null)
                    : one.By is null || one.ConcernsThem is null ? Measure.MissingFact(WhetherItConcernsThem)
                    : Measure.Holds(one.IsRefused is { } isRefused ? !isRefused : null),
                actual: null,
                one.Reference
            );

    private IEnumerable<Finding> Used(CustodyUse one) =>
        Checklist
            .Lines(CustodyFindings.UsedAfter, Rules.UsedAfter, one.Steps)
            .Select(line =>
                line with
                {
                    Detail = line.Detail is { } steps
                        ? Sentence.Of(new("{0}, {1}", "{0}，{1}"), one.Reference, steps)
                        : Sentence.Of(new("{0}", "{0}"), one.Reference),
                }
            );
}
