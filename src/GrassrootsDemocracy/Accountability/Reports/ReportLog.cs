namespace GrassrootsDemocracy.Accountability.Reports;

/// <summary>The reports of a body over a time.</summary>
public sealed record ReportLog : RunningFacts<ReportOutcome>
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

    /// <summary>Gets the reports, in any order.</summary>
    public ValueList<DutyReport> Reports
    {
        get;
        init => field = Guard.Against.Null(value, nameof(Reports));
    } = [];

    /// <summary>Gets the working days; <see langword="null"/> when they are not known, and what is counted in them is open.</summary>
    public WorkCalendar? Calendar { get; init; }

    private protected override Label? OwnKind => Body?.Kind;

    private protected override JurisdictionCode? OwnArea => Body?.Jurisdiction;

    internal override LocalDate? LawOn(LocalDate day) => LawOf ?? day;

    internal override ReportOutcome DecidedBy(Rulebook rulebook, LocalDate on) =>
        ReportRules.From(rulebook, new(MustBeOfAKind)).Check(this, on);
}
