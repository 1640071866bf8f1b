namespace GrassrootsDemocracy.Accountability.Remedies;

/// <summary>A question about a duty not kept, and what followed: the answer, the investigation above, and how it was put right.</summary>
public sealed record Complaint : RunningFacts<ComplaintOutcome>
{
    /// <summary>Gets the body; <see langword="null"/> when kind and area are stated instead.</summary>
    public Body? Body { get; init; }

    /// <summary>Gets what it is about, such as <see cref="BreachOccasions.Archives"/>.</summary>
    public required Label Occasion
    {
        get;
        init => field = Guard.Against.Null(value, nameof(Occasion));
    }

    /// <summary>Gets the day on which the body received the question; <see langword="null"/> when nobody asked it first.</summary>
    public LocalDate? AskedOn { get; init; }

    /// <summary>Gets of whom it was asked; <see langword="null"/> when it is not known.</summary>
    public Label? AskedOf { get; init; }

    /// <summary>Gets the day of the answer; <see langword="null"/> while there is none.</summary>
    public LocalDate? AnsweredOn { get; init; }

    /// <summary>Gets whether the answer was in writing; <see langword="null"/> when it is not known.</summary>
    public bool? IsInWriting { get; init; }

    /// <summary>Gets the day on which it was brought before somebody above; <see langword="null"/> while it was not.</summary>
    public LocalDate? BroughtAboveOn { get; init; }

    /// <summary>Gets before whom; <see langword="null"/> when it is not known.</summary>
    public Label? Above { get; init; }

    /// <summary>Gets the day on which it was answered from above; <see langword="null"/> while it was not.</summary>
    public LocalDate? FoundOn { get; init; }

    /// <summary>Gets whether there is a breach; <see langword="null"/> while nobody found.</summary>
    public bool? IsBreach { get; init; }

    /// <summary>Gets who ordered the breach to be put right; <see langword="null"/> while nobody did.</summary>
    public Label? OrderedBy { get; init; }

    /// <summary>Gets which assembly put it right; <see langword="null"/> while none did.</summary>
    public Label? CorrectedBy { get; init; }

    /// <summary>Gets what those responsible were given, such as a warning; <see langword="null"/> when it is not known.</summary>
    public ValueList<Label>? Sanctions { get; init; }

    /// <summary>Gets whether the breach did harm; <see langword="null"/> when it is not known.</summary>
    public bool? IsHarmful { get; init; }

    /// <summary>Gets whether the harm was made good; <see langword="null"/> when it is not known.</summary>
    public bool? IsCompensated { get; init; }

    /// <summary>Gets the working days; <see langword="null"/> when they are not known, and what is counted in them is open.</summary>
    public WorkCalendar? Calendar { get; init; }

    private protected override Label? OwnKind => Body?.Kind;

    private protected override JurisdictionCode? OwnArea => Body?.Jurisdiction;

    private protected override LocalDate? OwnDay => AskedOn ?? BroughtAboveOn;

    internal override LocalDate? LawOn(LocalDate day) => LawOf ?? day;

    internal override ComplaintOutcome DecidedBy(Rulebook rulebook, LocalDate on) =>
        ComplaintRules.From(rulebook, new(MustBeOfAKind)).Check(this, on);
}
