namespace GrassrootsDemocracy.Elections.Vote.PublishedResults;

/// <summary>The result of a vote as a notice prints it (公告): totals, never ballots. What was not printed is not known.</summary>
public sealed record PublishedVote : Facts<PublishedOutcome>
{
    /// <summary>Gets the body that was elected, or whose members were to be recalled.</summary>
    public required Body Body
    {
        get;
        init => field = Guard.Against.Null(value, nameof(Body));
    }

    /// <summary>Gets the day of the vote.</summary>
    public required LocalDate Day { get; init; }

    /// <summary>Gets who cast the votes.</summary>
    public required Franchise Franchise
    {
        get;
        init => field = Guard.Against.EnumOutOfRange(value, nameof(Franchise));
    }

    /// <summary>Gets which round the vote was.</summary>
    public ElectionRound Round
    {
        get;
        init => field = Guard.Against.EnumOutOfRange(value, nameof(Round));
    }

    /// <summary>Gets whether members were to be recalled: each is then decided alone.</summary>
    public bool IsRecall { get; init; }

    /// <summary>Gets of how many votes the numbers are a sum; of more than one nothing can be said about each.</summary>
    public int Bodies
    {
        get;
        init => field = Guard.Against.NegativeOrZero(value, nameof(Bodies));
    } = 1;

    /// <summary>Gets the numbers that were printed of the whole vote; those of one office alone are with it.</summary>
    /// <exception cref="ArgumentException">One is given twice.</exception>
    public ValueList<PublishedCount> Counts
    {
        get;
        init => field = Guard.Against.Twice(value, nameof(Counts), count => count.Of, PublishedCount.Twice);
    } = [];

    /// <summary>Gets how many ballots did not count (废票); <see langword="null"/> when it was not printed.</summary>
    public CountRange? Invalid { get; init; }

    /// <summary>Gets the offices, of those that no rulebook puts in an order the higher ones first, or the members voted on.</summary>
    public ValueList<PublishedContest> Contests
    {
        get;
        init => field = Guard.Against.Null(value, nameof(Contests));
    } = [];

    /// <summary>Gets the shares that were printed.</summary>
    public ValueList<PublishedPrint> Prints
    {
        get;
        init => field = Guard.Against.Null(value, nameof(Prints));
    } = [];

    /// <summary>Gets whether the vote was said to be valid; <see langword="null"/> when nothing was said and nobody said to be chosen.</summary>
    public bool? WasValid { get; init; }

    /// <summary>Gets a number that was printed.</summary>
    /// <param name="of">What is counted.</param>
    /// <returns>The number, exact or vague; <see langword="null"/> when it was not printed.</returns>
    public CountRange? Count(Base of) => Counts.FirstOrDefault(count => count.Of == of)?.Count;

    internal override IEnumerable<Finding> Remarks =>
        LookAlikes.Lines(Contests.SelectMany(contest => contest.Named.Select(one => one.Name)));

    private protected override IEnumerable<Circumstance> OwnCircumstances => WaysOfElecting.Known(Franchise);

    private protected override Label? OwnKind => Body.Kind;

    private protected override JurisdictionCode? OwnArea => Body.Jurisdiction;

    private protected override LocalDate? OwnDay => Day;

    internal override PublishedOutcome DecidedBy(Rulebook rulebook) =>
        PublishedRules.From(rulebook, new(MustBeOfAKind), Franchise).Check(this);
}
