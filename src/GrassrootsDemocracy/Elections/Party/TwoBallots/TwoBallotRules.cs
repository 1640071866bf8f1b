namespace GrassrootsDemocracy.Elections.Party.TwoBallots;

/// <summary>The rules of a two-ballot election: of the confidence ballot, of the election, and of what goes with them.</summary>
public sealed record TwoBallotRules : Rules<TwoBallotRules>
{
    private TwoBallotRules(Rulebook rulebook, ElectionNorms norms, Franchise franchise)
    {
        Confidence = ConfidenceRules.From(rulebook, norms.TwoBallots.Confidence);
        Election = ElectionRules.From(rulebook, norms, franchise);
        Disclosures = rulebook.FindOrOpen(norms.TwoBallots.Disclosures);
        PledgedBy = rulebook.FindOrOpen(norms.TwoBallots.PledgedBy);
        PledgePublished = rulebook.FindOrOpen(norms.TwoBallots.PledgePublished);
    }

    /// <summary>Gets the rules of the first ballot.</summary>
    public ConfidenceRules Confidence { get; }

    /// <summary>Gets the rules of the second ballot.</summary>
    public ElectionRules Election { get; }

    internal NormOrOpen<ValueList<Label>> Disclosures { get; }
    internal NormOrOpen<Office> PledgedBy { get; }
    internal NormOrOpen<TimeLimit> PledgePublished { get; }

    /// <summary>Finds the rules in a rulebook.</summary>
    /// <param name="rulebook">The rulebook in force.</param>
    /// <param name="norms">The kind of election.</param>
    /// <param name="franchise">Who casts the second ballot.</param>
    /// <returns>The rules.</returns>
    public static TwoBallotRules From(Rulebook rulebook, ElectionNorms norms, Franchise franchise) =>
        Read(rulebook, norms, book => new(book, norms, Guard.Against.EnumOutOfRange(franchise)));

    /// <summary>Lays out the ballot paper of the second ballot: the preliminary candidates become the printed names.</summary>
    /// <param name="first">The outcome of the first ballot.</param>
    /// <param name="seats">The seats to be filled; positive.</param>
    /// <returns>The paper; people tied at the edge are not on it.</returns>
    /// <exception cref="ArgumentException">The seats are not positive, or there is nobody to print.</exception>
    public BallotPaper Paper(ConfidenceOutcome first, int seats) =>
        Election.Paper(Guard.Against.Null(first).Preliminary, seats);

    /// <summary>Decides an election, as far as it has come.</summary>
    /// <param name="election">The facts.</param>
    /// <returns>Both ballots and the ledger of the whole.</returns>
    /// <exception cref="ArgumentException">A roll or a paper of the second ballot does not fit the rules of the election.</exception>
    public TwoBallotOutcome Decide(TwoBallotElection election) => new(For(election), election);
}
