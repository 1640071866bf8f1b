namespace GrassrootsDemocracy.Elections.Vote.OpenSelections;

/// <summary>The facts of an open recommendation, as far as it has come.</summary>
public sealed record OpenSelection : RunningFacts<OpenSelectionOutcome>
{
    /// <summary>Gets the posts to be filled.</summary>
    public required int Posts
    {
        get;
        init => field = Guard.Against.NegativeOrZero(value, nameof(Posts));
    }

    /// <summary>Gets the entries, in any order.</summary>
    public required ValueList<SelectionEntry> Entries
    {
        get;
        init => field = Guard.Against.Null(value, nameof(Entries));
    }

    /// <summary>Gets who passed the qualification review; <see langword="null"/> when nobody was reviewed yet.</summary>
    public ValueList<string>? Qualified
    {
        get;
        init => field = Guard.Against.NotNamesIfKnown(value, nameof(Qualified));
    }

    /// <summary>Gets who withdrew; they are passed over, and the order of the others stays.</summary>
    public ValueList<string> Withdrawn
    {
        get;
        init => field = Guard.Against.NotNames(value, nameof(Withdrawn));
    } = [];

    /// <summary>Gets the scores of the rounds held, in any order.</summary>
    public ValueList<SelectionScores> Rounds
    {
        get;
        init =>
            field = Guard.Against.Twice(
                value,
                nameof(Rounds),
                round => round.Round,
                "A round is given twice: put its scores together."
            );
    } = [];

    /// <summary>Gets the points of the other parts of the evaluation, in any order.</summary>
    public ValueList<EvaluationScore> Evaluations
    {
        get;
        init => field = Guard.Against.Null(value, nameof(Evaluations));
    } = [];

    /// <summary>Gets the notice of the proposed names; <see langword="null"/> before there is one.</summary>
    public SelectionNotice? Notice { get; init; }

    /// <summary>Gets the ballots by which members elect directly (直选) from those who entered; empty before they are held.</summary>
    public ValueList<ElectionRecord> Elections
    {
        get;
        init => field = Guard.Against.Null(value, nameof(Elections));
    } = [];

    /// <summary>Gets the working days; <see langword="null"/> when they are not known, and what is counted in them is open.</summary>
    public WorkCalendar? Calendar { get; init; }

    internal override IEnumerable<Finding> Remarks =>
        LookAlikes.Lines(Entries.Select(entry => entry.Name), Qualified, Withdrawn);

    private protected override IEnumerable<Facts> Parts => Elections;

    internal override OpenSelectionOutcome DecidedBy(Rulebook rulebook, LocalDate on) =>
        OpenSelectionRules.From(rulebook, new(MustBeOfAKind)).Decide(this, on);
}
