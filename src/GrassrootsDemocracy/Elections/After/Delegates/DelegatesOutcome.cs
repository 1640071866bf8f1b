namespace GrassrootsDemocracy.Elections.After.Delegates;

/// <summary>What the rules make of an assembly of delegates.</summary>
public sealed record DelegatesOutcome : Outcome<DelegateRules>
{
    internal DelegatesOutcome(DelegateRules rules, DelegatesAssembly facts)
        : base(rules) => Facts = facts;

    /// <summary>Gets the facts.</summary>
    public DelegatesAssembly Facts { get; }

    /// <summary>
    /// Gets the changes that would meet both shares, the smallest first, each the smallest of its way; empty when they are met
    /// or no change could meet them.
    /// </summary>
    public ValueList<CompositionChange> Changes =>
        new Quotas(Rules.Share.Norm?.Value, Rules.Women.Norm?.Value, Facts).Changes();

    /// <summary>Gets the ledger: every requirement, met or not.</summary>
    public override ValueList<Finding> Findings =>
        Rules.Framed(
            Facts,
            [
                .. Units(),
                Number(),
                Share(DelegateFindings.Share, Rules.Share, Facts.Delegates),
                Share(DelegateFindings.Women, Rules.Women, Facts.Women),
                Term(),
            ]
        );

    // A unit is in order when any of the ways is.
    private IEnumerable<Finding> Units()
    {
        foreach (var unit in Facts.Units.OrderBy(unit => unit.Name, StringComparer.Ordinal))
        {
            yield return Rules.Apportionment.Line(
                DelegateFindings.Apportionment,
                ways =>
                    ways.Select(way => way.Of(unit))
                        .OrderBy(one =>
                            one.Verdict == Verdict.Met ? 0
                            : one.Verdict == Verdict.Undetermined ? 1
                            : 2
                        )
                        .First(),
                unit.Delegates,
                unit.Name
            );
        }

        // What the units elected is what there is: a difference is a fact of the record that somebody must explain.
        var sum = Facts.Units.Sum(unit => (long)unit.Delegates);
        if (Facts.Units.Count > 0 && sum != Facts.Delegates)
        {
            yield return new(
                DelegateFindings.Sum,
                Measure.Within(sum, CountRange.Exactly(Facts.Delegates)),
                source: null
            );
        }
    }

    private Finding? Number()
    {
        return Rules.Number.Speaks() ? Rules.Number.Line(DelegateFindings.Number, Of, Facts.Delegates) : null;

        Measure Of(ValueList<DelegateNumber> numbers)
        {
            var all = new CountRange(0, long.MaxValue);
            var number = numbers.FirstOrDefault(one =>
                one.Households == all || (Facts.Households is { } count && one.Households.Contains(count))
            );
            return number is null
                ? Measure.MissingFact(CommonWords.NumberOf(Base.Households), Facts.Delegates)
                : Measure.Within(Facts.Delegates, number.Delegates);
        }
    }

    private Finding? Share(RuleDescriptor rule, NormOrOpen<Quota> term, int actual) =>
        term.Speaks()
            ? term.Line(
                rule,
                quota => Quotas.Measure(actual, quota, Facts.Delegates, Facts.CommitteeMembers),
                actual
            )
            : null;

    private Finding? Term() =>
        Rules.SameTerm.Norm?.Value == true
        && Facts is { DelegatesUntil: { } delegates, CommitteeUntil: { } committee }
            ? new(
                DelegateFindings.Term,
                Measure.AtMost(Math.Abs((long)Period.DaysBetween(delegates, committee)), 0),
                Rules.SameTerm.Source
            )
            : null;
}
