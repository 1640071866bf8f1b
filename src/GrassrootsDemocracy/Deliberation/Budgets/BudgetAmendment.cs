namespace GrassrootsDemocracy.Deliberation.Budgets;

/// <summary>An amendment to the draft of a budget (预算草案修正案), with the vote on it.</summary>
public sealed record BudgetAmendment : Facts<AmendmentOutcome>
{
    /// <summary>Gets the meeting, whose whole numbers are asked; its own votes are not.</summary>
    public required Meeting Meeting
    {
        get;
        init => field = Guard.Against.Null(value, nameof(Meeting));
    }

    /// <summary>Gets the kind of budget, such as <see cref="Undertakings.LocalBudget"/>; <see langword="null"/> when nobody says.</summary>
    public Label? Budget { get; init; }

    /// <summary>Gets the title.</summary>
    public required string Title
    {
        get;
        init => field = Guard.Against.NotAName(value, nameof(Title));
    }

    /// <summary>Gets who tabled it; <see langword="null"/> when it is not known.</summary>
    public Label? Signers { get; init; }

    /// <summary>Gets how many of them signed; <see langword="null"/> when it is not known.</summary>
    public long? SignedBy
    {
        get;
        init => field = Guard.Against.NegativeIfKnown(value, nameof(SignedBy));
    }

    /// <summary>Gets the day on which it was tabled; <see langword="null"/> when it is not known.</summary>
    public LocalDate? TabledOn { get; init; }

    /// <summary>Gets how much it spends more, as a whole number in the unit of the budget; <see langword="null"/> when it is not known.</summary>
    public long? Increase
    {
        get;
        init => field = Guard.Against.NegativeIfKnown(value, nameof(Increase));
    }

    /// <summary>Gets how much it saves elsewhere or raises; <see langword="null"/> when it is not known.</summary>
    public long? Cover
    {
        get;
        init => field = Guard.Against.NegativeIfKnown(value, nameof(Cover));
    }

    /// <summary>Gets the vote on it; <see langword="null"/> while there was none.</summary>
    public MotionVote? Vote { get; init; }

    private protected override Label? OwnKind => Meeting.Kind;

    private protected override IEnumerable<Facts> Parts => [Meeting];

    internal override AmendmentOutcome DecidedBy(Rulebook rulebook) =>
        AmendmentRules
            .From(rulebook, new(MustBeOfAKind), new(Budget ?? throw NotSaid(nameof(Budget))))
            .Decide(this);
}
