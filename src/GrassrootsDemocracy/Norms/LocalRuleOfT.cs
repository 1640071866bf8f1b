namespace GrassrootsDemocracy.Norms;

/// <summary>
/// A rule that only the rulebook which states it has: it reads facts and norms, gives a measure, and stands in the ledger of
/// the institution whose facts they are.
/// </summary>
/// <typeparam name="TFacts">The facts of the institution, such as the record of an election.</typeparam>
public sealed class LocalRule<TFacts> : LocalRule
    where TFacts : Facts
{
    private readonly Func<TFacts, Rulebook, Measure> _measure;

    /// <summary>Makes a rule.</summary>
    /// <param name="rule">The rule, with its words.</param>
    /// <param name="source">Where it stands.</param>
    /// <param name="measure">Measures the facts; the rulebook answers with the norms that hold for them.</param>
    /// <param name="kind">The kind of body it is for; every kind when left out.</param>
    /// <exception cref="ArgumentException">The words of the rule have a place that no line of a ledger has.</exception>
    public LocalRule(
        RuleDescriptor rule,
        Citation source,
        Func<TFacts, Rulebook, Measure> measure,
        Label? kind = null
    )
        : base(kind, rule, source) => _measure = Guard.Against.Null(measure);

    private protected override Type About => typeof(TFacts);

    internal override Measure MeasureOf(Facts facts, Rulebook rulebook) => _measure((TFacts)facts, rulebook);
}
