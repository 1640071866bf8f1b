namespace GrassrootsDemocracy.Elections.Party.TwoBallots;

/// <summary>The facts of a two-ballot election (两票制选举): the villagers' confidence, then the members' choice.</summary>
public sealed record TwoBallotElection : Facts<TwoBallotOutcome>
{
    /// <summary>Gets the first ballot, of confidence.</summary>
    public required ConfidenceBallot Confidence
    {
        get;
        init => field = Guard.Against.Null(value, nameof(Confidence));
    }

    /// <summary>Gets the votes of the members' assembly, such as on the committee and on the secretary; empty before they are held.</summary>
    public ValueList<ElectionRecord> Elections
    {
        get;
        init => field = Guard.Against.Null(value, nameof(Elections));
    } = [];

    /// <summary>Gets what was published; <see langword="null"/> when it was not recorded.</summary>
    public ValueList<Label>? Disclosed { get; init; }

    /// <summary>Gets the working days; <see langword="null"/> when they are not known, and what is counted in them is open.</summary>
    public WorkCalendar? Calendar { get; init; }

    /// <summary>Gets the pledge; <see langword="null"/> when none was made.</summary>
    public Pledge? Pledge { get; init; }

    /// <summary>
    /// Gets who elects in the second ballot: those on the roll of the first such vote; <see langword="null"/> when there was
    /// none and nobody says.
    /// </summary>
    public Franchise? Franchise
    {
        get => field ?? (Elections is [var first, ..] ? first.Roll.Franchise : null);
        init;
    }

    private protected override Label? OwnKind => Elections is [var first, ..] ? first.Kind : null;

    private protected override IEnumerable<Facts> Parts => [.. Elections, Confidence];

    internal override TwoBallotOutcome DecidedBy(Rulebook rulebook) =>
        TwoBallotRules
            .From(rulebook, new(MustBeOfAKind), Franchise ?? throw NotSaid(nameof(Franchise)))
            .Decide(this);
}
