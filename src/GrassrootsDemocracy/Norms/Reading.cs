using static System.FormattableString;

namespace GrassrootsDemocracy.Norms;

// Where a rules object was read, and how it is read anew when facts say which cases hold. It is no part of what the rules
// say, so that any two are equal.
internal sealed class Reading<TRules>(Rulebook rulebook, Func<Rulebook, TRules> read)
    where TRules : class
{
    private readonly bool _hasCases = rulebook.HasCases;

    public Rulebook Rulebook => rulebook;

    public bool IsHypothetical { get; private init; }

    public Reading<TRules> Hypothetical => new(rulebook, read) { IsHypothetical = true };

    // The rules that hold for facts: the same object unless the rulebook speaks of cases.
    public TRules For(TRules rules, IFacts facts, params ReadOnlySpan<(Quantity Of, long? Number)> numbers)
    {
        if (!IsHypothetical && !rulebook.Scope.Holds(facts.Area, facts.Day))
        {
            throw new ArgumentException(
                Invariant(
                    $"The rules hold {rulebook.Scope}; the facts are {Place(facts)}. Ask the catalogue for the rulebook of that place and day, or ask what these rules would make of it with Hypothetically()."
                ),
                nameof(facts)
            );
        }

        if (!_hasCases)
        {
            return rules;
        }

        var known = facts.Circumstances.Concat(WorkedOut(numbers));
        return known.Any() ? read(rulebook.Given(known.DistinctBy(one => one.Case))) : rules;
    }

    public override bool Equals(object? obj) => obj is Reading<TRules>;

    public override int GetHashCode() => 0;

    private static string Place(IFacts facts) =>
        (facts.Day is { } day ? Invariant($"of {day:uuuu-MM-dd}") : "of a day that is not known")
        + (facts.Area is { } area ? Invariant($" in {area}") : "");

    private List<Circumstance> WorkedOut(ReadOnlySpan<(Quantity Of, long? Number)> numbers)
    {
        var known = new List<Circumstance>();
        foreach (var (of, number) in numbers)
        {
            known.AddRange(
                rulebook
                    .AllCases()
                    .Where(one => one.Quantity == of && number is not null)
                    .Select(one => new Circumstance(one, one.Range!.Value.Contains(number!.Value)))
            );
        }

        return known;
    }
}
