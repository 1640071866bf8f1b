namespace GrassrootsDemocracy.Services.Inspections;

/// <summary>What the rules make of what was found at a centre or a station.</summary>
public sealed record InspectionOutcome : Outcome<InspectionRules>
{
    private static readonly Words Offence = new(
        "whether licence and qualification were kept to",
        "执业范围和执业资格是否合规"
    );

    internal InspectionOutcome(InspectionRules rules, Inspection facts)
        : base(rules) => Facts = facts;

    /// <summary>Gets the facts.</summary>
    public Inspection Facts { get; }

    /// <summary>Gets what is practised and not licensed, as far as both are known.</summary>
    public ValueList<Label> BeyondLicence =>
        Facts is { Licensed: { } licensed, Practised: { } practised }
            ?
            [
                .. practised
                    .Where(one => !licensed.Contains(one))
                    .Distinct()
                    .OrderBy(one => one.Id, StringComparer.Ordinal),
            ]
            : [];

    /// <summary>Gets the ids of those who are known not to be qualified.</summary>
    public ValueList<string> Unqualified => Staff(one => one.IsQualified == false);

    /// <summary>Gets what the drugs cost before of which that is known, in fen.</summary>
    public long PricesBefore => Compared.Sum(drug => drug.PriceBefore!.Value);

    /// <summary>Gets what the same drugs cost now, in fen; how far prices fell is the difference, over what they were before.</summary>
    public long PricesNow => Compared.Sum(drug => drug.Price);

    /// <summary>Gets the ledger.</summary>
    public override ValueList<Finding> Findings => Rules.Framed(Facts, Lines());

    private IEnumerable<DrugPrice> Compared => Facts.Drugs.Where(drug => drug.PriceBefore is not null);

    private ValueList<string> Staff(Func<InspectedPerson, bool> isMeant) =>
        [.. (Facts.Staff ?? []).Where(isMeant).Select(one => one.Id).Order(StringComparer.Ordinal)];

    private IEnumerable<Finding> Lines()
    {
        Finding?[] licence = [WithinLicence(), Qualified()];
        return licence
            .Append(Consequence(licence))
            .OfType<Finding>()
            .Concat(
                Rules.PricesAtMarket.Speaks()
                    ? Facts.Drugs.OrderBy(drug => drug.Drug, StringComparer.Ordinal).Select(Price)
                    : []
            );
    }

    private Finding? WithinLicence()
    {
        var beyond = BeyondLicence;
        // Whoever practises nothing is within any licence.
        long? count =
            Facts is { Practised: { } practised } && (practised.Count == 0 || Facts.Licensed is not null)
                ? beyond.Count
                : null;
        return Rules.WithinLicence.Speaks()
            ? Rules.WithinLicence.Line(
                InspectionFindings.WithinLicence,
                must => must ? Measure.AtMost(count, 0) : Measure.NothingAsked(count),
                count,
                count is null
                    ? Sentence.Of(new("{0}", "{0}"), Facts.Place)
                    : Sentence.Of(new("{0}: {1}", "{0}：{1}"), Facts.Place, new LabelList(beyond))
            )
            : null;
    }

    private Finding? Qualified()
    {
        var counts = PartlyKnown.Count(Facts.Staff ?? [], one => one.IsQualified);
        return Rules.Qualified.Speaks()
            ? Rules.Qualified.Line(
                InspectionFindings.Qualified,
                must =>
                    !must ? Measure.NothingAsked(counts.Least)
                    : Facts.Staff is { } staff
                        ? PartlyKnown.Judge(counts, count => Measure.AtLeast(count, staff.Count))
                    : Measure.NotKnown,
                Facts.Staff is null ? null : counts.Least,
                new NameList(Staff(one => one.IsQualified != true))
            )
            : null;
    }

    // Where nothing was broken nothing follows.
    private Finding? Consequence(Finding?[] licence)
    {
        var kept = Verdicts.All(licence.OfType<Finding>().Select(line => line.Verdict));
        return kept == Verdict.Met || !Rules.Consequence.Speaks()
            ? null
            : Rules.Consequence.Line(
                InspectionFindings.Consequence,
                what =>
                    Facts.Consequences?.Contains(what) is var followed
                    && (followed == true || kept == Verdict.Breached)
                        ? Measure.Holds(followed)
                        : Measure.MissingFact(Offence),
                actual: null,
                Rules.Consequence.Norm is { Value: var follows }
                    ? Sentence.Of(new("{0}, {1}", "{0}，{1}"), Facts.Place, follows)
                    : Sentence.Of(new("{0}", "{0}"), Facts.Place)
            );
    }

    private Finding Price(DrugPrice drug) =>
        Rules.PricesAtMarket.Line(
            InspectionFindings.Price,
            must =>
                !must ? Measure.NothingAsked(drug.Price)
                : drug.MarketPrice is { } market ? Measure.AtMost(drug.Price, market)
                : drug.Price == 0 ? Measure.Recorded(drug.Price)
                : Measure.MissingFact(
                    new Words("what it costs at the market's pharmacies", "平价药房的价格"),
                    drug.Price
                ),
            drug.Price,
            drug.Drug
        );
}
