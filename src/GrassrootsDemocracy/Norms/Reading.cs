using static System.FormattableString;

namespace GrassrootsDemocracy.Norms;

// Where a rules object was read, and how it is read anew when facts say which cases hold. It is no part of what the rules
// say, so that any two are equal.
internal sealed class Reading<TRules, TFacts>
    where TRules : class
    where TFacts : class, IFacts
{
    private readonly Rulebook _rulebook;
    private readonly string? _kind;
    private readonly Func<Rulebook, TRules> _read;
    private readonly HashSet<Case> _cases;
    private readonly LocalRule<TFacts>[] _local;

    private Reading(Rulebook rulebook, string? kind, Func<Rulebook, TRules> read, HashSet<Case> cases)
    {
        _rulebook = rulebook;
        _kind = kind;
        _read = read;
        _cases = cases;
        _local = [.. rulebook.AllRules().OfType<LocalRule<TFacts>>().Where(rule => rule.IsFor(kind))];
    }

    public bool IsHypothetical { get; private init; }

    // The cases on which the rules depend and of which the rulebook itself does not know whether they hold.
    public IEnumerable<Case> Unknown => _cases.Where(one => _rulebook.Known.Says(one) is null);

    public Reading<TRules, TFacts> Hypothetical =>
        new(_rulebook, _kind, _read, _cases) { IsHypothetical = true };

    // Reads the rules, and notes on the way on which cases they depend.
    public static TRules Of(
        Rulebook rulebook,
        string? kind,
        Func<Rulebook, TRules> read,
        Func<TRules, Reading<TRules, TFacts>, TRules> keep
    )
    {
        var cases = new HashSet<Case>();
        var rules = read(Guard.Against.Null(rulebook).WatchedBy(cases));
        var book = rulebook.Unwatched();
        return keep(rules, new(book, kind, ReadIn, cases));

        TRules ReadIn(Rulebook other) => keep(read(other), new(other, kind, ReadIn, []));
    }

    // The rules that hold for facts: the same object unless the rulebook speaks of cases.
    public TRules For(TRules rules, TFacts facts, params ReadOnlySpan<(Quantity Of, long? Number)> numbers)
    {
        if (!IsHypothetical && !_rulebook.Scope.Holds(facts.Area, facts.Day))
        {
            throw new ArgumentException(
                $"The rules hold {_rulebook.Scope}; the facts are {Place(facts)}. Ask the catalogue for the rulebook of that place and day, or ask what these rules would make of it with Hypothetically().",
                nameof(facts)
            );
        }

        if (_cases.Count == 0)
        {
            return rules;
        }

        var known = facts
            .Circumstances.Concat(WorkedOut(numbers))
            .Concat(facts.Numbers.SelectMany(number => WorkedOut([(number.Of, number.Number)])))
            .DistinctBy(one => one.Case)
            .ToList();
        return known.Count > 0 ? _read(_rulebook.Given(known)) : rules;
    }

    // What the rules that only this place has do to the result: void when one that says so is breached, else open.
    public Verdict Stand(TFacts facts) =>
        _local.Length == 0
            ? Verdict.Met
            : Verdicts.All(
                _local
                    .Where(rule => rule.VoidsWhenBreached)
                    .Select(rule => rule.Measure(facts, _rulebook).Verdict)
            );

    // A ledger with what must be said before it and the rules that only this place has after it.
    public ValueList<Finding> Framed(TFacts facts, IEnumerable<Finding> lines) =>
        [
            .. Remarks(facts),
            .. lines,
            .. _local.Select(rule => new Finding(rule.Rule, rule.Measure(facts, _rulebook), rule.Source)),
        ];

    public override bool Equals(object? obj) => obj is Reading<TRules, TFacts>;

    public override int GetHashCode() => 0;

    private IEnumerable<Finding> Remarks(TFacts facts)
    {
        if (IsHypothetical && !_rulebook.Scope.Holds(facts.Area, facts.Day))
        {
            yield return new(KernelRules.Hypothetical, Measure.Stated(Verdict.Undetermined), source: null)
            {
                Detail = _rulebook.Scope.InWords(),
            };
        }

        if (_rulebook.CheckedUpTo is { } day && facts.Day > day)
        {
            yield return new(KernelRules.Checked, Measure.Stated(Verdict.Undetermined), source: null)
            {
                Subject = Invariant($"{day:uuuu-MM-dd}"),
            };
        }

        foreach (var remark in _rulebook.Remarks)
        {
            yield return remark;
        }
    }

    private static string Place(TFacts facts) =>
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
