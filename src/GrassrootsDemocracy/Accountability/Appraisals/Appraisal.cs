namespace GrassrootsDemocracy.Accountability.Appraisals;

/// <summary>The facts of one appraisal (民主评议): how it was held, and the marks of each person.</summary>
public sealed record Appraisal : Facts<AppraisalOutcome>
{
    /// <summary>Gets the day.</summary>
    public required LocalDate Day { get; init; }

    /// <summary>Gets the body whose members are appraised; <see langword="null"/> when kind and area are stated instead.</summary>
    public Body? Body { get; init; }

    /// <summary>Gets who appraised, such as an assembly; <see langword="null"/> when it is not known.</summary>
    public Label? By { get; init; }

    /// <summary>Gets who organised it; <see langword="null"/> when it is not known.</summary>
    public Label? OrganisedBy { get; init; }

    /// <summary>Gets who was in the chair; <see langword="null"/> when it is not known.</summary>
    public Label? ChairedBy { get; init; }

    /// <summary>Gets the sides that sat in the appraising group; <see langword="null"/> when there was none or it is not known.</summary>
    public ValueList<Label>? Sides { get; init; }

    /// <summary>Gets the steps that were taken, in their order; <see langword="null"/> when they are not known.</summary>
    public ValueList<Label>? Steps { get; init; }

    /// <summary>Gets who fixed the grades in view of the appraisal; <see langword="null"/> when nobody did, or it is not known.</summary>
    public Label? FixedBy { get; init; }

    /// <summary>Gets the day on which the plan was told; <see langword="null"/> when it is not known.</summary>
    public LocalDate? ToldOn { get; init; }

    /// <summary>Gets how it was told; <see langword="null"/> when it is not known.</summary>
    public ValueList<Label>? Telling { get; init; }

    /// <summary>Gets who asked for it; empty when nobody did.</summary>
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

    /// <summary>Gets the day on which it was asked for; <see langword="null"/> when it was not, or it is not known.</summary>
    public LocalDate? RequestedOn { get; init; }

    /// <summary>Gets who was due and who came; <see langword="null"/> when it was not recorded.</summary>
    public Attendance? Attendance { get; init; }

    /// <summary>Gets the ballots handed out; <see langword="null"/> when they were not counted.</summary>
    public long? Issued
    {
        get;
        init => field = Guard.Against.NegativeIfKnown(value, nameof(Issued));
    }

    /// <summary>Gets the ballots that came back; <see langword="null"/> when it is for the marks of each person to say.</summary>
    public long? Collected
    {
        get;
        init => field = Guard.Against.NegativeIfKnown(value, nameof(Collected));
    }

    /// <summary>Gets the persons with their marks, in any order.</summary>
    /// <exception cref="ArgumentException">A person is listed twice.</exception>
    public required ValueList<AppraisedPerson> Persons
    {
        get;
        init =>
            field = Guard.Against.Twice(
                value,
                nameof(Persons),
                person => person.Name,
                "A person is listed twice: tell people of one name apart."
            );
    }

    /// <summary>Gets those who were not appraised although they hold a post; whoever a norm names must be.</summary>
    /// <exception cref="ArgumentException">A person is listed twice.</exception>
    public ValueList<MissedPerson> Missed
    {
        get;
        init =>
            field = Guard.Against.Twice(
                value,
                nameof(Missed),
                person => person.Name,
                "A person is listed twice: tell people of one name apart."
            );
    } = [];

    /// <summary>Gets the day on which the result was published; <see langword="null"/> when it was not, or it is not known.</summary>
    public LocalDate? PublishedOn { get; init; }

    /// <summary>Gets the working days; <see langword="null"/> when they are not known, and what is counted in them is open.</summary>
    public WorkCalendar? Calendar { get; init; }

    internal override IEnumerable<Finding> Remarks =>
        LookAlikes.Lines(Persons.Select(person => person.Name).Concat(Missed.Select(person => person.Name)));

    private protected override Label? OwnKind => Body?.Kind;

    private protected override JurisdictionCode? OwnArea => Body?.Jurisdiction;

    private protected override LocalDate? OwnDay => Day;

    internal long? Number(Base of) =>
        of switch
        {
            Base.Due => Attendance?.Due,
            Base.Present => Attendance?.Present,
            Base.Issued => Issued,
            _ => null,
        };

    internal override AppraisalOutcome DecidedBy(Rulebook rulebook) =>
        AppraisalRules.From(rulebook, new(MustBeOfAKind)).Decide(this);
}
