namespace GrassrootsDemocracy.Liaison.Delegates;

/// <summary>The facts about one delegate's term of office (任期).</summary>
public sealed record DelegateTerm : RunningFacts<DelegateTermOutcome>
{
    /// <summary>Gets the name of the delegate.</summary>
    public required string Delegate
    {
        get;
        init => field = Guard.Against.NotAName(value, nameof(Delegate));
    }

    /// <summary>Gets the level of the congress, such as <see cref="CongressLevels.County"/>; <see langword="null"/> when it is not known.</summary>
    public Label? Level { get; init; }

    /// <summary>Gets the first day of the congress's term.</summary>
    public required LocalDate From { get; init; }

    /// <summary>
    /// Gets the first day of the next congress's term, when this one ends; <see langword="null"/> while it goes on. It
    /// moves with the congress.
    /// </summary>
    public LocalDate? NextCongress { get; init; }

    /// <summary>Gets what happened that may suspend or end the status.</summary>
    public ValueList<StatusCause> Causes
    {
        get;
        init => field = Guard.Against.Null(value, nameof(Causes));
    } = [];

    /// <summary>Gets the decisions that followed.</summary>
    public ValueList<StatusDecision> Decisions
    {
        get;
        init => field = Guard.Against.Null(value, nameof(Decisions));
    } = [];

    /// <summary>Gets the occasions on which rights were used between sessions.</summary>
    public ValueList<RightUse> Uses
    {
        get;
        init => field = Guard.Against.Null(value, nameof(Uses));
    } = [];

    /// <summary>Gets the working days; <see langword="null"/> when they are not known.</summary>
    public WorkCalendar? Calendar { get; init; }

    internal override LocalDate? LawOn(LocalDate day) => LawOf ?? day;

    internal override DelegateTermOutcome DecidedBy(Rulebook rulebook, LocalDate on) =>
        DelegateTermRules.From(rulebook).Decide(this, on);
}
