namespace GrassrootsDemocracy.Accountability.Audits;

/// <summary>The facts of one audit: of whom, why, what it looked into, and what followed.</summary>
public sealed record Audit : RunningFacts<AuditOutcome>
{
    /// <summary>Gets the body; <see langword="null"/> when kind and area are stated instead.</summary>
    public Body? Body { get; init; }

    /// <summary>Gets the occasion, such as <see cref="AuditOccasions.LeftEarly"/>.</summary>
    public required Label Occasion
    {
        get;
        init => field = Guard.Against.Null(value, nameof(Occasion));
    }

    /// <summary>Gets the day of the occasion: of leaving, or of the request; <see langword="null"/> when it is not known.</summary>
    public LocalDate? OccasionOn { get; init; }

    /// <summary>Gets the name of whoever is audited.</summary>
    public required string Person
    {
        get;
        init => field = Guard.Against.NotAName(value, nameof(Person));
    }

    /// <summary>Gets as what, such as a member of the committee; <see langword="null"/> when it is not known.</summary>
    public Label? Role { get; init; }

    /// <summary>Gets who asked for the audit; empty when nobody did.</summary>
    /// <exception cref="ArgumentException">One circle is counted twice.</exception>
    public ValueList<PetitionSignatures> Signatures
    {
        get;
        init =>
            field = Guard.Against.Twice(
                value,
                nameof(Signatures),
                circle => circle.Signers,
                "A circle is counted twice: give one number for each."
            );
    } = [];

    /// <summary>Gets who organised it; <see langword="null"/> when it is not known, or nobody did yet.</summary>
    public Label? By { get; init; }

    /// <summary>Gets what was audited; <see langword="null"/> when it is not known.</summary>
    public ValueList<Label>? Items { get; init; }

    /// <summary>Gets the further items that were asked for.</summary>
    /// <exception cref="ArgumentException">One is asked for twice.</exception>
    public ValueList<AskedItem> AskedItems
    {
        get;
        init =>
            field = Guard.Against.Twice(
                value,
                nameof(AskedItems),
                asked => asked.Item,
                "One item is asked for twice: give its signatures together."
            );
    } = [];

    /// <summary>Gets the day on which it was held; <see langword="null"/> while it was not.</summary>
    public LocalDate? HeldOn { get; init; }

    /// <summary>Gets the day on which the result was published; <see langword="null"/> while it was not.</summary>
    public LocalDate? PublishedOn { get; init; }

    /// <summary>Gets the day on which the next election committee was chosen; <see langword="null"/> when it was not yet, or is not known.</summary>
    public LocalDate? CommitteeChosenOn { get; init; }

    /// <summary>Gets the day of the next election; <see langword="null"/> when it is not fixed, or not known.</summary>
    public LocalDate? ElectionOn { get; init; }

    /// <summary>Gets the day on which the person was released from economic responsibility; <see langword="null"/> while that did not happen.</summary>
    public LocalDate? ReleasedOn { get; init; }

    /// <summary>Gets the objections to the result, in any order.</summary>
    /// <exception cref="ArgumentException">Two have one reference.</exception>
    public ValueList<AuditObjection> Objections
    {
        get;
        init =>
            field = Guard.Against.Twice(
                value,
                nameof(Objections),
                objection => objection.Reference,
                "Two objections have one reference."
            );
    } = [];

    /// <summary>Gets the working days; <see langword="null"/> when they are not known, and what is counted in them is open.</summary>
    public WorkCalendar? Calendar { get; init; }

    private protected override Label? OwnKind => Body?.Kind;

    private protected override JurisdictionCode? OwnArea => Body?.Jurisdiction;

    private protected override LocalDate? OwnDay => OccasionOn;

    internal override LocalDate? LawOn(LocalDate day) => LawOf ?? day;

    internal override AuditOutcome DecidedBy(Rulebook rulebook, LocalDate on) =>
        AuditRules.From(rulebook, new(MustBeOfAKind)).Check(this, on);
}
