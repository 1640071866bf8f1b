namespace GrassrootsDemocracy.Elections.After.ByElections;

/// <summary>The facts of a by-election (补选).</summary>
public sealed record ByElection : Facts<ByElectionOutcome>
{
    /// <summary>Gets how the seats fell empty.</summary>
    public required EmptySeat Seat
    {
        get;
        init => field = Guard.Against.Null(value, nameof(Seat));
    }

    /// <summary>Gets the body that held it.</summary>
    public required Label Body
    {
        get;
        init => field = Guard.Against.Null(value, nameof(Body));
    }

    /// <summary>Gets who ran it; <see langword="null"/> when it is not known.</summary>
    public Label? RunBy { get; init; }

    /// <summary>Gets what had come before it, such as <see cref="ByElectionParts.Reported"/>; <see langword="null"/> when it is not known.</summary>
    public ValueList<Label>? DoneBefore { get; init; }

    /// <summary>Gets the vote.</summary>
    public required ElectionRecord Vote
    {
        get;
        init => field = Guard.Against.Null(value, nameof(Vote));
    }

    private protected override IEnumerable<Circumstance> OwnCircumstances =>
        WaysOfElecting.Known(Vote.Roll.Franchise);

    private protected override Label? OwnKind => Vote.Kind;

    private protected override JurisdictionCode? OwnArea => Vote.Area;

    private protected override LocalDate? OwnDay => Vote.LawOf;

    private protected override IEnumerable<Facts> Parts => [Vote, Seat];

    internal override ByElectionOutcome DecidedBy(Rulebook rulebook) =>
        ByElectionRules.From(rulebook, new(MustBeOfAKind), Vote.Roll.Franchise).Decide(this);
}
