using System.Collections.Immutable;

namespace GrassrootsDemocracy.Norms;

/// <summary>The cases in which a value holds, all together; the default is always.</summary>
/// <remarks>
/// Two are equal when they name the same cases with the same answers, in whatever order. Of several limits on one number
/// only the narrowest are kept: fewer than three are also fewer than five.
/// </remarks>
public readonly record struct When : IReadable
{
    private readonly ImmutableArray<(Case Case, bool Holds)> _parts;

    private When(ImmutableArray<(Case Case, bool Holds)> parts) => _parts = parts;

    /// <summary>Gets whether the value holds always.</summary>
    public bool IsAlways => Parts.Length == 0;

    /// <summary>Gets the cases on which it depends, in the order of their ids.</summary>
    public ValueList<Case> Cases => [.. Parts.Select(part => part.Case)];

    // Every other case than the one that it names; null when it names several, of which not all must fail.
    internal When? Otherwise => Parts is [var (one, holds)] ? Of(one, !holds) : default(When?);

    internal ImmutableArray<(Case Case, bool Holds)> Parts => _parts.IsDefault ? [] : _parts;

    /// <summary>Says that a case holds.</summary>
    /// <param name="one">The case.</param>
    public static implicit operator When(Case one) => FromCase(one);

    /// <summary>Says that both hold.</summary>
    /// <param name="left">A condition.</param>
    /// <param name="right">Another.</param>
    /// <returns>The condition that both are true.</returns>
    /// <exception cref="ArgumentException">They contradict each other.</exception>
    public static When operator &(When left, When right) => BitwiseAnd(left, right);

    /// <summary>Says that a case holds.</summary>
    /// <param name="one">The case.</param>
    /// <returns>The condition.</returns>
    public static When FromCase(Case one) => Of(Guard.Against.Null(one), holds: true);

    /// <summary>Says that both hold.</summary>
    /// <param name="left">A condition.</param>
    /// <param name="right">Another.</param>
    /// <returns>The condition that both are true.</returns>
    /// <exception cref="ArgumentException">They contradict each other.</exception>
    public static When BitwiseAnd(When left, When right) =>
        left.Excludes(right)
            ? throw new ArgumentException(
                $"'{left}' and '{right}' cannot both hold: state the two apart.",
                nameof(right)
            )
            : Of(left.Parts.Concat(right.Parts));

    /// <inheritdoc/>
    public bool Equals(When other) => Parts.AsSpan().SequenceEqual(other.Parts.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() =>
        Parts.Aggregate(0, (hash, part) => HashCode.Combine(hash, part.Case, part.Holds));

    /// <inheritdoc/>
    public string ToString(Language language) =>
        IsAlways
            ? new Words("always", "一律").In(language)
            : string.Join(
                new Words(" and ", "且").In(language),
                Parts.Select(part => (part.Holds ? part.Case.Words : part.Case.Otherwise).In(language))
            );

    /// <summary>Returns the condition in English words.</summary>
    /// <returns>The words; "always" for the default.</returns>
    public override string ToString() => ToString(Language.English);

    internal static When Of(Case one, bool holds) => new([(one, holds)]);

    internal static When Of(IEnumerable<(Case Case, bool Holds)> parts)
    {
        var all = parts.Distinct().ToList();
        return new([
            .. all.Where(part => !all.Exists(other => other != part && Implies(other, part)))
                .OrderBy(part => part.Case.Id, StringComparer.Ordinal),
        ]);
    }

    // What all of several situations have in common.
    internal static When InAll(IReadOnlyCollection<Case> cases, IReadOnlyCollection<Situation> situations) =>
        Of(
            from one in cases
            let answers = situations.Select(situation => situation.Says(one) == true).Distinct().ToList()
            where answers.Count == 1
            select (one, answers[0])
        );

    // The conditions that together hold in some of all situations and in no other: one where that can be said in one.
    internal static IEnumerable<When> Covering(
        IReadOnlyCollection<Case> cases,
        IReadOnlyCollection<Situation> some,
        IEnumerable<Situation> all
    )
    {
        var common = InAll(cases, some);
        return all.Count(common.HoldsIn) == some.Count
            ? [common]
            : some.Select(situation => InAll(cases, [situation]));
    }

    internal bool HoldsIn(Situation situation)
    {
        foreach (var (one, holds) in Parts)
        {
            if (situation.Says(one) != holds)
            {
                return false;
            }
        }

        return true;
    }

    // Whether the other holds wherever this does.
    internal bool Implies(When other)
    {
        var mine = Parts;
        return other.Parts.All(theirs => mine.Any(part => Implies(part, theirs)));
    }

    // Whether both can hold while neither says more than the other: nobody could say which of the two goes first.
    internal bool IsAmbiguousWith(When other) => !Excludes(other) && !Implies(other) && !other.Implies(this);

    private bool Excludes(When other)
    {
        var theirs = other.Parts;
        return Parts.Any(part => theirs.Any(their => Implies(part, (their.Case, !their.Holds))));
    }

    // Fewer than three are also fewer than five, and not at least four.
    private static bool Implies((Case Case, bool Holds) one, (Case Case, bool Holds) other) =>
        one.Case.Quantity is { } of && of == other.Case.Quantity
            ? other.Case.Says(one.Case.NumbersIf(one.Holds)!.Value) == other.Holds
            : one == other;
}
