using System.Collections.Immutable;

namespace GrassrootsDemocracy.Norms;

// One way in which cases can be: each of them holds, does not, or is not known. A number that is known, or within which
// limits it lies, settles every case about it.
internal readonly record struct Situation
{
    // More cases of one norm than anybody could keep apart; every way they can be is looked at.
    public const int MostCases = 8;

    private readonly ImmutableDictionary<Case, bool> _answers;
    private readonly ImmutableDictionary<Quantity, CountRange> _limits;
    private readonly Func<Quantity, long?>? _count;

    private Situation(
        ImmutableDictionary<Case, bool> answers,
        ImmutableDictionary<Quantity, CountRange> limits,
        Func<Quantity, long?>? count
    ) => (_answers, _limits, _count) = (answers, limits, count);

    public static Situation Nothing { get; } =
        new(
            ImmutableDictionary<Case, bool>.Empty,
            ImmutableDictionary<Quantity, CountRange>.Empty,
            count: null
        );

    public bool? Says(Case one) =>
        one.Quantity is { } of
            ? LimitsOf(of) is { } limits
                ? one.Says(limits)
                : null
            : _answers.TryGetValue(one, out var holds)
                ? holds
                : null;

    public Situation With(Circumstance one)
    {
        var (stated, holds) = (Guard.Against.Null(one).Case, one.Holds);
        var known = Says(stated);
        if (known is { } contrary && contrary != holds)
        {
            throw new ArgumentException(
                $"'{(holds ? stated.Words : stated.Otherwise)}' contradicts what is said already: a case cannot hold and not hold. Say it once.",
                nameof(one)
            );
        }

        return known == holds ? this
            : stated.Quantity is { } of
                ? new(
                    _answers,
                    _limits.SetItem(of, Both(LimitsOf(of), stated.NumbersIf(holds)!.Value)),
                    _count
                )
            : new(_answers.SetItem(stated, holds), _limits, _count);
    }

    // The same with the numbers of facts, which no limits said before may contradict.
    public Situation Counting(Func<Quantity, long?> count)
    {
        foreach (var (of, limits) in _limits)
        {
            if (count(of) is { } number && !limits.Contains(number))
            {
                throw new ArgumentException(
                    $"{number} {of} contradict what is said already, that there are {limits}: say once how many there are.",
                    nameof(count)
                );
            }
        }

        // Facts within other facts need not say what those say.
        return new(_answers, _limits, _count is { } before ? of => count(of) ?? before(of) : count);
    }

    // Every way in which the cases that this situation does not settle can be.
    public IEnumerable<Situation> Readings(IEnumerable<Case> cases)
    {
        IEnumerable<Situation> readings = [this];
        foreach (var one in cases)
        {
            readings = readings.SelectMany(reading =>
                reading.Says(one) is null
                    ? (Situation[])[reading.With(new(one, Holds: true)), reading.With(new(one, Holds: false))]
                    : [reading]
            );
        }

        return readings;
    }

    // The same, with the answers of another one to the cases that this one does not settle.
    public Situation FilledBy(Situation other, IEnumerable<Case> cases)
    {
        var filled = this;
        foreach (var one in cases)
        {
            filled =
                filled.Says(one) is null && other.Says(one) is { } holds
                    ? filled.With(new Circumstance(one, holds))
                    : filled;
        }

        return filled;
    }

    private CountRange? LimitsOf(Quantity of) =>
        _count?.Invoke(of) is { } number ? CountRange.Exactly(number)
        : _limits.TryGetValue(of, out var limits) ? limits
        : null;

    // Only the numbers that are within both limits; there are some.
    private static CountRange Both(CountRange? known, CountRange limits) =>
        known is { } one ? new(Math.Max(one.Least, limits.Least), Math.Min(one.Most, limits.Most)) : limits;
}
