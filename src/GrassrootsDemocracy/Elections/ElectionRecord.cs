namespace GrassrootsDemocracy.Elections;

/// <summary>The facts of one vote: who could vote, who came, and what the ballots say.</summary>
public sealed record ElectionRecord : Facts<ElectionOutcome>
{
    /// <summary>Gets what was fixed before the vote.</summary>
    public required Contest Contest
    {
        get;
        init => field = Guard.Against.Null(value, nameof(Contest));
    }

    /// <summary>Gets the roll.</summary>
    public required ElectoralRoll Roll
    {
        get;
        init => field = Guard.Against.Null(value, nameof(Roll));
    }

    /// <summary>Gets what was counted on the ballots.</summary>
    public required Tally Tally
    {
        get;
        init => field = Guard.Against.Null(value, nameof(Tally));
    }

    /// <summary>
    /// Gets who was due and who came, proxies counted; <see langword="null"/> when it was not recorded. Those who took
    /// part are then known only by their ballots.
    /// </summary>
    public Attendance? Attendance { get; init; }

    /// <summary>Gets the lot that was drawn for a tie at the cut-off; <see langword="null"/> when none was.</summary>
    public Lot? Lot { get; init; }

    // What else the ballots can be, where they were kept as they are.
    internal BallotDoubts? Readings { get; init; }

    /// <summary>Gets the names that were tied in the vote before a runoff; <see langword="null"/> when they are not known.</summary>
    public ValueList<string>? Tied
    {
        get;
        init => field = Guard.Against.NotNamesIfKnown(value, nameof(Tied));
    }

    /// <summary>
    /// Gets the whole composition of the assembly that votes (组成人员); <see langword="null"/> when no assembly votes or it
    /// is not known.
    /// </summary>
    public long? Composition
    {
        get;
        init => field = Guard.Against.NegativeIfKnown(value, nameof(Composition));
    }

    /// <summary>Gets the working days; <see langword="null"/> when they are not known, and what is counted in them is open.</summary>
    public WorkCalendar? Calendar { get; init; }

    /// <summary>Gets the number that a base stands for in this vote.</summary>
    /// <param name="of">The base.</param>
    /// <returns>The number; <see langword="null"/> when the host does not know it.</returns>
    public long? Number(Base of) => InNumbers.Of(of);

    internal VoteNumbers InNumbers => new(Roll, Tally, Attendance, Composition);

    internal override IEnumerable<Finding> Remarks => LookAlikes.Lines(Tally.Names);

    private protected override IEnumerable<Circumstance> OwnCircumstances =>
        WaysOfElecting.Known(Roll.Franchise);

    private protected override Label? OwnKind => Contest.Body.Kind;

    private protected override JurisdictionCode? OwnArea => Contest.Body.Jurisdiction;

    private protected override LocalDate? OwnDay => Contest.Day;

    internal override ElectionOutcome DecidedBy(Rulebook rulebook) =>
        ElectionRules.From(rulebook, new(MustBeOfAKind), Roll.Franchise).Decide(this);
}
