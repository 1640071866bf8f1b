namespace GrassrootsDemocracy.Liaison.Appeals;

/// <summary>Where one appeal stands.</summary>
public sealed record AppealStatus
{
    /// <summary>Gets the id of the appeal.</summary>
    public required string Appeal
    {
        get;
        init => field = Guard.Against.NotAName(value, nameof(Appeal));
    }

    /// <summary>Gets its state.</summary>
    public required AppealState State
    {
        get;
        init => field = Guard.Against.EnumOutOfRange(value, nameof(State));
    }

    /// <summary>
    /// Gets every state that it may be in: more than one where acts were done on one day in an order that nobody knows, and
    /// the order decides.
    /// </summary>
    public ValueList<AppealState> PossibleStates
    {
        get;
        init => field = Guard.Against.Null(value, nameof(PossibleStates));
    } = [];

    /// <summary>Gets the day on which it came into its state; before anything was done that fits, that of its first act.</summary>
    public required LocalDate Since { get; init; }

    /// <summary>Gets the day it was received; <see langword="null"/> when the log does not say.</summary>
    public LocalDate? CollectedOn { get; init; }

    /// <summary>Gets the channel; <see langword="null"/> when it is not known.</summary>
    public Label? Channel { get; init; }

    /// <summary>
    /// Gets the unit that is answerable for it, also after it answered, or the body outside that it was passed on to;
    /// <see langword="null"/> when there is none or it is not known.
    /// </summary>
    public string? Unit
    {
        get;
        init => field = Guard.Against.NotANameIfKnown(value, nameof(Unit));
    }

    /// <summary>Gets the id of the appeal that it was merged into; <see langword="null"/> while it is a matter of its own.</summary>
    public string? MergedInto
    {
        get;
        init => field = Guard.Against.NotANameIfKnown(value, nameof(MergedInto));
    }

    /// <summary>Gets the act by which it rests; <see langword="null"/> when it does not.</summary>
    public AppealEvent? Pause { get; init; }

    // Every pause there was, the one that lasts with the day of the outcome for its end.
    internal ValueList<AppealPause> Pauses { get; init; } = [];

    /// <summary>Gets how often it was answered.</summary>
    public int Answers { get; init; }

    /// <summary>Gets how often it was reopened.</summary>
    public int Reopenings { get; init; }

    /// <summary>Gets the last day on which it was escalated; <see langword="null"/> when it never was.</summary>
    public LocalDate? EscalatedOn => Escalations is [.., var last] ? last : null;

    // Every day on which it was escalated.
    internal ValueList<LocalDate> Escalations { get; init; } = [];

    // Whether the author said how satisfied he or she is with the last answer.
    internal bool IsRated { get; init; }

    // Every extension, in the order of what it extended.
    internal ValueList<AppealExtension> Extensions { get; init; } = [];

    // Where it stands in each order that the times allow and that leaves the fewest acts without a place; none where all come
    // to the same.
    internal ValueList<AppealStatus> Readings { get; init; } = [];

    // Whether all orders were gone through.
    internal bool IsWhole { get; init; } = true;

    /// <summary>Gets how satisfied the author was last; <see langword="null"/> when that was not recorded.</summary>
    public Label? Satisfaction { get; init; }

    /// <summary>Gets what was and is owed to it, in the order in which it came about.</summary>
    public ValueList<AppealDuty> Duties
    {
        get;
        init => field = Guard.Against.Null(value, nameof(Duties));
    } = [];

    /// <summary>Gets the acts that made its state, in their order.</summary>
    public ValueList<AppealEvent> History
    {
        get;
        init => field = Guard.Against.Null(value, nameof(History));
    } = [];

    /// <summary>Gets the acts that fit no state it was in.</summary>
    public ValueList<AppealEvent> Contradictions
    {
        get;
        init => field = Guard.Against.Null(value, nameof(Contradictions));
    } = [];

    /// <summary>Gets what is owed to it now; <see langword="null"/> when nothing is.</summary>
    public AppealDuty? Owed => Duties is [.., { EndedOn: null } last] ? last : null;
}
