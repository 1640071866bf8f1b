namespace GrassrootsDemocracy.Norms;

/// <summary>
/// A rule that only the rulebook which states it has: it reads facts and norms, gives a measure, and stands in the ledger of
/// the institution whose facts they are.
/// </summary>
/// <typeparam name="TFacts">The facts of the institution, such as the record of an election.</typeparam>
/// <param name="rule">The rule, with its words.</param>
/// <param name="source">Where it stands.</param>
/// <param name="measure">Measures the facts; the rulebook answers with the norms that hold for them.</param>
public sealed class LocalRule<TFacts>(
    RuleDescriptor rule,
    Citation source,
    Func<TFacts, Rulebook, Measure> measure
) : LocalRule(rule, source)
    where TFacts : class
{
    private readonly Func<TFacts, Rulebook, Measure> _measure = Guard.Against.Null(measure);

    internal override Type Facts => typeof(TFacts);

    internal Measure Measure(TFacts facts, Rulebook rulebook) => _measure(facts, rulebook);
}
