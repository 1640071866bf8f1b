namespace GrassrootsDemocracy.Elections.After.Recalls;

/// <summary>The facts of a recall (罢免): whom it is about, who asked for it, and the vote once there was one.</summary>
public sealed record Recall : Facts<RecallOutcome>
{
    /// <summary>Gets the names of the members to be recalled; each is judged alone.</summary>
    public required ValueList<string> Members
    {
        get;
        init
        {
            Guard.Against.NullOrEmpty(value, nameof(Members));
            Guard.Against.NotNames(value, nameof(Members));
            field = Guard.Against.InvalidInput(
                value,
                nameof(Members),
                names => names.Distinct(StringComparer.Ordinal).Count() == names.Count,
                "A member is named twice: name each once, and tell namesakes apart."
            );
        }
    }

    /// <summary>Gets the petition.</summary>
    public required Petition Petition
    {
        get;
        init => field = Guard.Against.Null(value, nameof(Petition));
    }

    /// <summary>Gets the vote; <see langword="null"/> before there was one.</summary>
    public RecallVote? Vote { get; init; }

    /// <summary>Gets who resigned, and when it was accepted.</summary>
    public ValueList<RecallResignation> Resignations
    {
        get;
        init => field = Guard.Against.Null(value, nameof(Resignations));
    } = [];

    /// <summary>Gets who elected the members; <see langword="null"/> when it is not known.</summary>
    public Franchise? ElectedBy { get; init; }

    /// <summary>Gets the working days; <see langword="null"/> when they are not known.</summary>
    public WorkCalendar? Calendar { get; init; }

    internal override IEnumerable<Finding> Remarks => LookAlikes.Lines(Members);

    private protected override IEnumerable<Circumstance> OwnCircumstances =>
        WaysOfElecting.Known(Vote?.Roll.Franchise ?? ElectedBy);

    private protected override LocalDate? OwnDay => Vote?.Day ?? Petition.ReceivedOn;

    internal override RecallOutcome DecidedBy(Rulebook rulebook) =>
        RecallRules
            .From(
                rulebook,
                new(MustBeOfAKind),
                Vote?.Roll.Franchise ?? ElectedBy ?? throw NotSaid(nameof(ElectedBy))
            )
            .Decide(this);
}
