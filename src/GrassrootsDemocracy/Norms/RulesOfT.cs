using System.Runtime.CompilerServices;

namespace GrassrootsDemocracy.Norms;

/// <summary>Rules of an institution, as they were read in a rulebook: they know where, when and of what body they hold.</summary>
/// <remarks>They refuse facts for which they do not hold, unless they are asked hypothetically.</remarks>
/// <typeparam name="TRules">The rules themselves.</typeparam>
public abstract record Rules<TRules>
    where TRules : Rules<TRules>
{
    private protected Rules() { }

    internal Reading<TRules> Reading { get; init; } = null!;

    /// <summary>Asks on purpose what these rules would make of facts of another place, day or kind of body.</summary>
    /// <returns>The same rules, which refuse no facts for what they are of; the outcome says so.</returns>
    public TRules Hypothetically() => Reading.Hypothetical();

    /// <summary>Reads a term in the rulebook that these rules were read in, with the cases that the facts state.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="name">The name of the norm.</param>
    /// <returns>The term.</returns>
    public NormOrOpen<T> FindOrOpen<T>(NormName<T> name)
        where T : notnull => Reading.Rulebook.FindOrOpen(name);

    // Reads rules, and keeps where they were read. What is read only when facts come is read in the cases that they state.
    private protected static TRules Read(
        Rulebook rulebook,
        Label? kind,
        Func<Rulebook, TRules> read,
        bool readsLater = false
    ) => Reading<TRules>.Of(Guard.Against.Null(rulebook), kind, read, readsLater);

    private protected static TRules Read(
        Rulebook rulebook,
        KindNorms norms,
        Func<Rulebook, TRules> read,
        [CallerArgumentExpression(nameof(norms))] string name = ""
    ) => Read(rulebook, Guard.Against.Null(norms, name).Kind, read);

    // The rules that hold for facts: the same object unless the rulebook speaks of cases.
    private protected TRules For(Facts facts, [CallerArgumentExpression(nameof(facts))] string name = "") =>
        Reading.For((TRules)this, Guard.Against.Null(facts, name), name);

    internal ValueList<Finding> Framed(Facts facts, IEnumerable<Finding?> lines) =>
        Reading.Framed(facts, lines);

    // What the rules that only this place has do to the result: void when one that says so is breached, else open.
    internal Verdict Stand(Facts facts) => Reading.Stand(facts);
}
