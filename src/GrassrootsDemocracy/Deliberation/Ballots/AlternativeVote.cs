namespace GrassrootsDemocracy.Deliberation.Ballots;

/// <summary>The facts of one vote among alternatives (差额表决): each ballot marks one of them, or none.</summary>
public sealed record AlternativeVote : Facts<AlternativeOutcome>
{
    /// <summary>Gets the meeting, whose whole numbers are asked; its own votes are not.</summary>
    public required Meeting Meeting
    {
        get;
        init => field = Guard.Against.Null(value, nameof(Meeting));
    }

    /// <summary>Gets what is decided.</summary>
    public required string Title
    {
        get;
        init => field = Guard.Against.NotAName(value, nameof(Title));
    }

    /// <summary>Gets the matter; <see langword="null"/> when its kind makes no difference. Its kind chooses the norms.</summary>
    public Matter? Matter { get; init; }

    /// <summary>Gets the count, on a paper that lists the alternatives and may be marked once.</summary>
    /// <exception cref="ArgumentException">More than one may be marked, or the paper has lines for others.</exception>
    public required Tally Tally
    {
        get;
        init
        {
            Guard.Against.Null(value, nameof(Tally));
            field = Guard.Against.InvalidInput(
                value,
                nameof(Tally),
                tally => tally is { IsThreeWay: false, Paper: { Limit: 1, WriteInLines: 0 } },
                "A choice among alternatives is on a paper that may be marked once."
            );
        }
    }

    /// <summary>Gets how many with a vote were present at this vote; <see langword="null"/> when nobody counted.</summary>
    public long? Present
    {
        get;
        init => field = Guard.Against.NegativeIfKnown(value, nameof(Present));
    }

    /// <summary>Gets whether the vote was secret; <see langword="null"/> when it is not known.</summary>
    public bool? IsSecret { get; init; }

    /// <summary>Gets whether this is the runoff between the leading alternatives of a vote before.</summary>
    public bool IsRunoff { get; init; }

    /// <summary>Gets the lot drawn among tied alternatives, one drawn; it counts only where a norm decides by lot.</summary>
    public Lot? Lot { get; init; }

    private protected override Label? OwnKind => Meeting.Kind;

    private protected override IEnumerable<Facts> Parts => [Meeting];

    internal override AlternativeOutcome DecidedBy(Rulebook rulebook) =>
        AlternativeRules.From(rulebook, new(MustBeOfAKind), new(MustBeOfAKind)).Decide(this);
}
