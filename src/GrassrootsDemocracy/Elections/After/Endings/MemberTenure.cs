namespace GrassrootsDemocracy.Elections.After.Endings;

/// <summary>The facts about one member's time in office that can end it.</summary>
public sealed record MemberTenure : Facts<EndingOutcome>
{
    /// <summary>Gets the name of the member.</summary>
    public required string Member
    {
        get;
        init => field = Guard.Against.NotAName(value, nameof(Member));
    }

    /// <summary>Gets the day of the election of the committee, from which the term runs.</summary>
    public required LocalDate ElectedOn { get; init; }

    /// <summary>Gets what happened that may end the office of itself.</summary>
    public ValueList<TenureEvent> Events
    {
        get;
        init => field = Guard.Against.Null(value, nameof(Events));
    } = [];

    /// <summary>Gets what others did with the seat beside the voters, such as <see cref="SeatActs.Removal"/>.</summary>
    public ValueList<Label> ActsOfOthers
    {
        get;
        init => field = Guard.Against.Null(value, nameof(ActsOfOthers));
    } = [];

    /// <summary>Gets the resignation; <see langword="null"/> when there was none.</summary>
    public Resignation? Resignation { get; init; }

    /// <summary>Gets the declaration that the election was invalid; <see langword="null"/> when there was none.</summary>
    public Declaration? Invalid { get; init; }

    /// <summary>Gets the appraisals, in any order; no two on one day.</summary>
    public ValueList<AppraisalResult> Appraisals
    {
        get;
        init =>
            field = Guard.Against.Twice(
                value,
                nameof(Appraisals),
                appraisal => appraisal.Day,
                "Two appraisals are of one day: which came first cannot be told."
            );
    } = [];

    /// <summary>Gets the decision of a body that ends the office on a ground; <see langword="null"/> when there was none.</summary>
    public Dismissal? Dismissal { get; init; }

    /// <summary>Gets how many meetings running the member missed without good reason; <see langword="null"/> when it is not known.</summary>
    public int? MissedRunning
    {
        get;
        init => field = Guard.Against.NegativeIfKnown(value, nameof(MissedRunning));
    }

    /// <summary>Gets the day a recall passed; <see langword="null"/> when none did.</summary>
    public LocalDate? RecalledOn { get; init; }

    /// <summary>Gets the day the next committee was elected; <see langword="null"/> before it was.</summary>
    public LocalDate? SuccessorsElectedOn { get; init; }

    /// <summary>Gets the working days; <see langword="null"/> when they are not known.</summary>
    public WorkCalendar? Calendar { get; init; }

    internal override EndingOutcome DecidedBy(Rulebook rulebook) =>
        EndingRules.From(rulebook, new(MustBeOfAKind)).Decide(this);
}
