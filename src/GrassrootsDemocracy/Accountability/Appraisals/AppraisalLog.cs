namespace GrassrootsDemocracy.Accountability.Appraisals;

/// <summary>The appraisals of a body over a time, and what was asked for.</summary>
public sealed record AppraisalLog : RunningFacts<AppraisalLogOutcome>
{
    private readonly LocalDate? _from;

    /// <summary>Gets the body; <see langword="null"/> when kind and area are stated instead.</summary>
    public Body? Body { get; init; }

    /// <summary>Gets the first day of the time, such as that of a term.</summary>
    /// <exception cref="ArgumentException">The last day is before it.</exception>
    public required LocalDate From
    {
        get => _from.GetValueOrDefault();
        init => _from = Guard.Against.BeginningAfter(value, _from, Until, nameof(From));
    }

    /// <summary>Gets the day from which nothing is due any more; <see langword="null"/> while the time goes on.</summary>
    /// <exception cref="ArgumentException">It is before the first day.</exception>
    public LocalDate? Until
    {
        get;
        init => field = Guard.Against.EndingBefore(value, _from, nameof(Until));
    }

    /// <summary>Gets the names of all who must be appraised; <see langword="null"/> when they are not known.</summary>
    /// <exception cref="ArgumentException">A person is listed twice.</exception>
    public ValueList<string>? Everybody
    {
        get;
        init =>
            field = Guard.Against.TwiceIfKnown(
                Guard.Against.NotNamesIfKnown(value, nameof(Everybody)),
                nameof(Everybody),
                name => name,
                "A person is listed twice: tell people of one name apart."
            );
    }

    /// <summary>Gets the appraisals that were held, in any order.</summary>
    public ValueList<HeldAppraisal> Held
    {
        get;
        init => field = Guard.Against.Null(value, nameof(Held));
    } = [];

    /// <summary>Gets what was asked for, in any order.</summary>
    /// <exception cref="ArgumentException">Two have one reference.</exception>
    public ValueList<AppraisalRequest> Requests
    {
        get;
        init =>
            field = Guard.Against.Twice(
                value,
                nameof(Requests),
                request => request.Reference,
                "Two requests have one reference."
            );
    } = [];

    /// <summary>Gets the working days; <see langword="null"/> when they are not known, and what is counted in them is open.</summary>
    public WorkCalendar? Calendar { get; init; }

    private protected override Label? OwnKind => Body?.Kind;

    private protected override JurisdictionCode? OwnArea => Body?.Jurisdiction;

    internal override LocalDate? LawOn(LocalDate day) => LawOf ?? day;

    internal override AppraisalLogOutcome DecidedBy(Rulebook rulebook, LocalDate on) =>
        AppraisalRules.From(rulebook, new(MustBeOfAKind)).Check(this, on);
}
