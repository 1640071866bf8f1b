namespace GrassrootsDemocracy.Elections.Vote.OneStep;

/// <summary>The rules of a one-step election: those of the election, and what written names do.</summary>
public sealed record OneStepRules : Rules<OneStepRules>
{
    private OneStepRules(Rulebook rulebook, ElectionNorms norms, Franchise franchise)
    {
        Election = ElectionRules.From(rulebook, norms, franchise);
        Allowed = rulebook.FindOrOpen(norms.OneStep.Allowed);
        RepeatedName = rulebook.FindOrOpen(norms.OneStep.RepeatedName);
        UnclearName = rulebook.FindOrOpen(norms.OneStep.UnclearName);
        OverMarkedOffice = rulebook.FindOrOpen(norms.OneStep.OverMarkedOffice);
        NominationMajority = rulebook.FindOrOpen(norms.OneStep.NominationMajority);
    }

    /// <summary>Gets the rules of the election itself.</summary>
    public ElectionRules Election { get; }

    internal NormOrOpen<bool> Allowed { get; }
    internal NormOrOpen<RepeatedName> RepeatedName { get; }
    internal NormOrOpen<UnclearName> UnclearName { get; }
    internal NormOrOpen<OverMarkedOffice> OverMarkedOffice { get; }
    internal NormOrOpen<Quota> NominationMajority { get; }

    /// <summary>Finds the rules in a rulebook.</summary>
    /// <param name="rulebook">The rulebook in force.</param>
    /// <param name="norms">The kind of election.</param>
    /// <param name="franchise">Who casts the votes.</param>
    /// <returns>The rules.</returns>
    public static OneStepRules From(Rulebook rulebook, ElectionNorms norms, Franchise franchise) =>
        Read(rulebook, norms, book => new(book, norms, Guard.Against.EnumOutOfRange(franchise)));

    /// <summary>Opens an empty box for ballots with written names.</summary>
    /// <param name="names">The names that may be written.</param>
    /// <param name="offices">The columns of the paper, the highest office first; one or more.</param>
    /// <returns>The box.</returns>
    /// <exception cref="ArgumentException">There is no office, or one stands twice.</exception>
    public OneStepBox OpenBox(ElectableNames names, params IEnumerable<OneStepOffice> offices) =>
        new(this, Guard.Against.Null(names), [.. Guard.Against.Null(offices)]);

    /// <summary>Decides an election by written names.</summary>
    /// <param name="election">The facts.</param>
    /// <returns>What became of each office, and the ledger.</returns>
    /// <exception cref="ArgumentException">The ballots were counted by other rules, or the roll is of another franchise.</exception>
    public OneStepOutcome Decide(OneStepElection election) =>
        new(Checked(Guard.Against.Null(election)), election);

    /// <summary>Decides a nomination by written names: who is elected at once, and who becomes a candidate for the seats that remain.</summary>
    /// <param name="election">The facts of the nomination.</param>
    /// <returns>What became of each office, and the ledger.</returns>
    /// <exception cref="ArgumentException">The ballots were counted by other rules, or the roll is of another franchise.</exception>
    public NominationOutcome DecideNomination(OneStepElection election) =>
        new(Checked(Guard.Against.Null(election)), election);

    private OneStepRules Checked(OneStepElection election)
    {
        var rules = For(election);
        return election.Count.Rules == this
            ? rules
            : throw new ArgumentException(
                "The ballots were counted by other rules: count them in a box that these rules open.",
                nameof(election)
            );
    }
}
