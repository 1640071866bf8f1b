namespace GrassrootsDemocracy.Elections.After.ByElections;

/// <summary>That seats of a committee fell empty (出缺).</summary>
public sealed record EmptySeat : PlanFacts<ByElectionPlan>
{
    /// <summary>Gets the day since which they are empty.</summary>
    public required LocalDate Since { get; init; }

    /// <summary>Gets the members who remain; <see langword="null"/> when it is not known.</summary>
    public int? MembersLeft
    {
        get;
        init => field = Guard.Against.NegativeIfKnown(value, nameof(MembersLeft));
    }

    /// <summary>Gets who agreed that no by-election is held; <see langword="null"/> when nobody has.</summary>
    public Label? WaivedBy { get; init; }

    /// <summary>Gets the last day of the committee's term; <see langword="null"/> when it is not known.</summary>
    public LocalDate? TermEndsOn { get; init; }

    /// <summary>Gets the working days; <see langword="null"/> when they are not known.</summary>
    public WorkCalendar? Calendar { get; init; }

    private protected override LocalDate? OwnDay => Since;

    // Whether and by when it is filled does not depend on who votes.
    internal override ByElectionPlan PlannedBy(Rulebook rulebook, CancellationToken cancellationToken) =>
        ByElectionRules.From(rulebook, new(MustBeOfAKind), Franchise.Voters).Plan(this);

    private protected override long? OwnNumberOf(Quantity counted) =>
        counted == Quantity.MembersLeft ? MembersLeft : null;
}
