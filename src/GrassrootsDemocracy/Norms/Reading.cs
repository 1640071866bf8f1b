using static System.FormattableString;

namespace GrassrootsDemocracy.Norms;

// Where a rules object was read, and how it is read anew when facts say which cases hold. It is no part of what the rules
// say, so that any two are equal.
internal sealed class Reading<TRules>
    where TRules : class
{
    private readonly Func<Rulebook, TRules> _read;
    private readonly HashSet<Case> _cases;

    private Reading(Rulebook rulebook, Func<Rulebook, TRules> read, HashSet<Case> cases)
    {
        Rulebook = rulebook;
        _read = read;
        _cases = cases;
    }

    public Rulebook Rulebook { get; }

    public bool IsHypothetical { get; private init; }

    public Reading<TRules> Hypothetical => new(Rulebook, _read, _cases) { IsHypothetical = true };

    // Reads the rules, and notes on the way on which cases they depend.
    public static TRules Of(
        Rulebook rulebook,
        Func<Rulebook, TRules> read,
        Func<TRules, Reading<TRules>, TRules> keep
    )
    {
        var cases = new HashSet<Case>();
        var rules = read(Guard.Against.Null(rulebook).WatchedBy(cases));
        return keep(rules, new(rulebook, book => keep(read(book), new(book, read, [])), cases));
    }

    // The rules that hold for facts: the same object unless the rulebook speaks of cases.
    public TRules For(TRules rules, IFacts facts, params ReadOnlySpan<(Quantity Of, long? Number)> numbers)
    {
        if (!IsHypothetical && !Rulebook.Scope.Holds(facts.Area, facts.Day))
        {
            throw new ArgumentException(
                Invariant(
                    $"The rules hold {Rulebook.Scope}; the facts are {Place(facts)}. Ask the catalogue for the rulebook of that place and day, or ask what these rules would make of it with Hypothetically()."
                ),
                nameof(facts)
            );
        }

        if (_cases.Count == 0)
        {
            return rules;
        }

        var known = facts.Circumstances.Concat(WorkedOut(numbers)).DistinctBy(one => one.Case).ToList();
        return known.Count > 0 ? _read(Rulebook.Given(known)) : rules;
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
                _cases
                    .Where(one => one.Quantity == of && number is not null)
                    .Select(one => new Circumstance(one, one.Range!.Value.Contains(number!.Value)))
            );
        }

        return known;
    }
}
