namespace GrassrootsDemocracy.Liaison;

/// <summary>The rules on a kind of link, each norm found or open.</summary>
public sealed record LinkRules : Rules<LinkRules>
{
    private LinkRules(Rulebook rulebook, LinkNorms norms)
    {
        Kind = norms.Kind;
        Each = rulebook.FindOrOpen(norms.Each);
        LinkedBy = rulebook.FindOrOpen(norms.LinkedBy);
        About = rulebook.FindOrOpen(norms.About);
        WithinUnit = rulebook.FindOrOpen(norms.WithinUnit);
        Spread = rulebook.FindOrOpen(norms.Spread);
        Contact = rulebook.FindOrOpen(norms.Contact);
        IdealInterval = rulebook.FindOrOpen(norms.IdealInterval);
        MostInterval = rulebook.FindOrOpen(norms.MostInterval);
        Ways = rulebook.FindOrOpen(norms.Ways);
        Crossing = rulebook.FindOrOpen(norms.Crossing);
    }

    /// <summary>Gets the kind.</summary>
    public LinkKind Kind { get; }

    internal NormOrOpen<CountRange> Each { get; }
    internal NormOrOpen<CountRange> LinkedBy { get; }
    internal NormOrOpen<int> About { get; }
    internal NormOrOpen<bool> WithinUnit { get; }
    internal NormOrOpen<int> Spread { get; }
    internal NormOrOpen<ContactDuty> Contact { get; }
    internal NormOrOpen<ContactInterval> IdealInterval { get; }
    internal NormOrOpen<ContactInterval> MostInterval { get; }
    internal NormOrOpen<ValueList<Label>> Ways { get; }
    internal NormOrOpen<ValueList<CrossingNeed>> Crossing { get; }

    /// <summary>Finds the rules in a rulebook.</summary>
    /// <param name="rulebook">The rulebook in force.</param>
    /// <param name="norms">The kind of link.</param>
    /// <returns>The rules.</returns>
    public static LinkRules From(Rulebook rulebook, LinkNorms norms) =>
        Read(rulebook, Guard.Against.Null(norms).Kind.Label, book => new(book, norms));

    /// <summary>Measures the links of the kind and the contacts under them.</summary>
    /// <param name="period">The network and the days.</param>
    /// <returns>Who is linked to too few or too many, whom nobody reaches, who was not contacted, and the ledger.</returns>
    public LinkOutcome Check(ContactPeriod period) => new(For(period), period);
}
