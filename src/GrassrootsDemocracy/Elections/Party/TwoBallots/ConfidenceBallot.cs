namespace GrassrootsDemocracy.Elections.Party.TwoBallots;

/// <summary>The facts of a confidence ballot (信任投票): who was on it, who cast it, and what was counted.</summary>
public sealed record ConfidenceBallot : Facts<ConfidenceOutcome>
{
    /// <summary>Gets what was counted; every person asked about is printed.</summary>
    public required Tally Tally
    {
        get;
        init =>
            field = Guard.Against.InvalidInput(
                Guard.Against.Null(value, nameof(Tally)),
                nameof(Tally),
                tally => tally.Paper.WriteInLines == 0,
                "A confidence ballot is counted by printed names: print the names that were written in, and count again."
            );
    }

    /// <summary>Gets the posts to be filled; <see langword="null"/> when none are, as at an admission.</summary>
    public int? Posts
    {
        get;
        init => field = Guard.Against.NegativeOrZeroIfKnown(value, nameof(Posts));
    }

    /// <summary>Gets who cast the ballot; <see langword="null"/> when it was not recorded.</summary>
    public Label? Voters { get; init; }

    /// <summary>Gets how many could cast it; <see langword="null"/> when it is not known.</summary>
    public long? Entitled
    {
        get;
        init => field = Guard.Against.NegativeIfKnown(value, nameof(Entitled));
    }

    /// <summary>Gets who passed the qualification review; <see langword="null"/> when nobody was reviewed yet.</summary>
    public ValueList<string>? Qualified
    {
        get;
        init => field = Guard.Against.NotNamesIfKnown(value, nameof(Qualified));
    }

    /// <summary>Gets who is not willing or has withdrawn; they are passed over, and the order of the others stays.</summary>
    public ValueList<string> Withdrawn
    {
        get;
        init => field = Guard.Against.NotNames(value, nameof(Withdrawn));
    } = [];

    internal long? Number(Base of) =>
        of switch
        {
            Base.Roll or Base.Entitled or Base.Due => Entitled,
            Base.TookPart or Base.Collected => Tally.Collected,
            Base.Issued => Tally.Issued,
            Base.Valid => Tally.Valid,
            _ => null,
        };

    internal override IEnumerable<Finding> Remarks => LookAlikes.Lines(Tally.Names, Qualified, Withdrawn);

    internal override ConfidenceOutcome DecidedBy(Rulebook rulebook) =>
        ConfidenceRules.From(rulebook, new(MustBeOfAKind)).Decide(this);
}
