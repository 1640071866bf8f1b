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

    /// <summary>Gets how many each who is responsible is linked to.</summary>
    public NormOrOpen<CountRange> Each { get; }

    /// <summary>Gets how many are responsible for each.</summary>
    public NormOrOpen<CountRange> LinkedBy { get; }

    /// <summary>Gets about how many each is linked to.</summary>
    public NormOrOpen<int> About { get; }

    /// <summary>Gets whether everybody is linked to people of the same unit only.</summary>
    public NormOrOpen<bool> WithinUnit { get; }

    /// <summary>Gets how far the loads of two may be apart.</summary>
    public NormOrOpen<int> Spread { get; }

    /// <summary>Gets how often contact is made.</summary>
    public NormOrOpen<ContactDuty> Contact { get; }

    /// <summary>Gets how long the time since the last contact should be at the most.</summary>
    public NormOrOpen<TimeLimit> IdealInterval { get; }

    /// <summary>Gets how long the time since the last contact may be at the most.</summary>
    public NormOrOpen<TimeLimit> MostInterval { get; }

    /// <summary>Gets the ways of contact that count.</summary>
    public NormOrOpen<ValueList<Label>> Ways { get; }

    /// <summary>Gets what each group crosses.</summary>
    public NormOrOpen<ValueList<CrossingNeed>> Crossing { get; }

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
