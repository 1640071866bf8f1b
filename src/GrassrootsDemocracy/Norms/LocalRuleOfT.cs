namespace GrassrootsDemocracy.Norms;

/// <summary>
/// A rule that only the rulebook which states it has: it reads facts and norms, gives a measure, and stands in the ledger of
/// the institution whose facts they are.
/// </summary>
/// <typeparam name="TFacts">The facts of the institution, such as the record of an election.</typeparam>
public sealed class LocalRule<TFacts> : LocalRule
    where TFacts : class
{
    private readonly Func<TFacts, Rulebook, Measure> _measure;

    /// <summary>Makes a rule.</summary>
    /// <param name="rule">The rule, with its words.</param>
    /// <param name="source">Where it stands.</param>
    /// <param name="measure">Measures the facts; the rulebook answers with the norms that hold for them.</param>
    /// <param name="kind">The kind of body it is for; every kind when left out.</param>
    public LocalRule(
        RuleDescriptor rule,
        Citation source,
        Func<TFacts, Rulebook, Measure> measure,
        Label? kind = null
    )
        : base(kind, rule, source) => _measure = Guard.Against.Null(measure);

    internal override Type Facts => typeof(TFacts);

    internal Measure Measure(TFacts facts, Rulebook rulebook) => _measure(facts, rulebook);
}
