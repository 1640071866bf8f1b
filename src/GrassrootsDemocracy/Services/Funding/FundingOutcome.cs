namespace GrassrootsDemocracy.Services.Funding;

/// <summary>Who pays for something, and who is paid.</summary>
public sealed record FundingOutcome : Outcome<FundingRules>
{
    private static readonly Words AsWhat = new("as what they are paid", "领取补贴的身份");

    internal FundingOutcome(FundingRules rules, FundingRecord facts)
        : base(rules) => Facts = facts;

    /// <summary>Gets the facts.</summary>
    public FundingRecord Facts { get; }

    /// <summary>Gets the ledger.</summary>
    public override ValueList<Finding> Findings =>
        Rules.Framed(
            Facts,
            [
                .. Checklist.Lines(FundingFindings.Covers, Rules.Covers, Facts.Covers),
                ByWhom.Line(FundingFindings.BorneBy, Rules.BorneBy, Facts.BorneBy),
                .. Checklist.Lines(FundingFindings.AddedBy, Rules.AddedBy, Facts.AddedBy),
                .. Facts.Payments.OrderBy(one => one.Name, StringComparer.Ordinal).SelectMany(Lines),
            ]
        );

    private IEnumerable<Finding?> Lines(Payment one)
    {
        yield return Named(FundingFindings.Recipient, Rules.Recipients, one.Role, one);
        yield return Named(FundingFindings.Form, Rules.Forms, one.Form, one);
        if (Rules.Floors.Norm is null)
        {
            yield return Rules.Floors.Speaks()
                ? Rules.Floors.Line(FundingFindings.Floor, _ => Measure.NotKnown, one.Amount, one.Name)
                : null;
            yield break;
        }

        foreach (var floor in Rules.Floors.Norm.Value)
        {
            if (one.Role is null || one.Role == floor.Who)
            {
                yield return new(
                    FundingFindings.Floor,
                    OfFloor(one, floor),
                    Rules.Floors.SourceOf(floor),
                    Sentence.Of(new("{0}, {1}", "{0}，{1}"), one.Name, floor)
                );
            }
        }
    }

    // A share that comes to no whole fen is not reached below the next.
    private Measure OfFloor(Payment one, PayFloor floor) =>
        one.Role is null ? Measure.MissingFact(AsWhat, one.Amount)
        : Facts.References.FirstOrDefault(known => known.What == floor.Of) is not { } known
            ? Measure.MissingFact(floor.Of, one.Amount)
        : Measure.AtLeast(one.Amount, floor.Share.ShareOf(known.Amount, Rounding.Up));

    private static Finding? Named(
        RuleDescriptor rule,
        NormOrOpen<ValueList<Label>> term,
        Label? what,
        Payment one
    ) =>
        what is null && !term.Speaks()
            ? null
            : new(
                rule,
                ByWhom.Of(term, what),
                term.SourceOf(what),
                what is null
                    ? Sentence.Of(new("{0}", "{0}"), one.Name)
                    : Sentence.Of(new("{0}, {1}", "{0}，{1}"), one.Name, ByWhom.Named(term.Norm?.Value, what))
            );
}
