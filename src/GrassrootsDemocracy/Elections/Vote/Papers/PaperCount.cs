using GrassrootsDemocracy.Voting.Columns;

namespace GrassrootsDemocracy.Elections.Vote.Papers;

/// <summary>The facts of a count of ballots for one or several offices on one paper.</summary>
public sealed record PaperCount : Facts<PaperOutcome>
{
    /// <summary>Gets the body that is elected.</summary>
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

    /// <summary>Gets what was counted.</summary>
    public required ColumnTally Tally
    {
        get;
        init => field = Guard.Against.Null(value, nameof(Tally));
    }

    /// <summary>Gets the ballots that were disputed; <see langword="null"/> when it is not known whether any were.</summary>
    public ValueList<DisputedBallots>? Disputed { get; init; }

    private protected override IEnumerable<Circumstance> OwnCircumstances => WaysOfElecting.Known(Franchise);

    private protected override Label? OwnKind => Body.Kind;

    private protected override JurisdictionCode? OwnArea => Body.Jurisdiction;

    private protected override LocalDate? OwnDay => Day;

    internal override PaperOutcome DecidedBy(Rulebook rulebook) =>
        PaperRules.From(rulebook, new(MustBeOfAKind), Franchise).Check(this);
}
