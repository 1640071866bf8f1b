namespace GrassrootsDemocracy.Accountability.WorkYears;

/// <summary>The facts of a year of work.</summary>
public sealed record WorkYear : RunningFacts<WorkYearOutcome>
{
    /// <summary>Gets the year.</summary>
    public required int Year
    {
        get;
        init => field = Guard.Against.OutOfRange(value, nameof(Year), 1, 9998);
    }

    /// <summary>Gets the items that were forecast, in any order.</summary>
    /// <exception cref="ArgumentException">Two have one name.</exception>
    public required ValueList<WorkItem> Items
    {
        get;
        init =>
            field = Guard.Against.Twice(
                value,
                nameof(Items),
                item => item.Name,
                "Two items have one name: tell them apart."
            );
    }

    /// <summary>Gets the day of the forecast; <see langword="null"/> while there was none.</summary>
    public LocalDate? ForecastOn { get; init; }

    /// <summary>Gets to whom it was made; <see langword="null"/> when it is not known.</summary>
    public ValueList<Label>? ForecastTo { get; init; }

    /// <summary>Gets the day of the self-check; <see langword="null"/> while there was none.</summary>
    public LocalDate? SelfCheckedOn { get; init; }

    /// <summary>Gets the day of the duty report; <see langword="null"/> while there was none.</summary>
    public LocalDate? ReportedOn { get; init; }

    /// <summary>Gets the day of the assessment; <see langword="null"/> while there was none.</summary>
    public LocalDate? AssessedOn { get; init; }

    /// <summary>Gets how it was done; <see langword="null"/> when it is not known.</summary>
    public Label? AssessedBy { get; init; }

    /// <summary>Gets the working days; <see langword="null"/> when they are not known, and what is counted in them is open.</summary>
    public WorkCalendar? Calendar { get; init; }

    internal LocalDate FirstDay => new(Year, 1, 1);

    internal LocalDate LastDay => new(Year, 12, 31);

    internal LocalDate? DayOf(Label stage) =>
        stage == YearStages.Forecast ? ForecastOn
        : stage == YearStages.SelfCheck ? SelfCheckedOn
        : stage == YearStages.DutyReport ? ReportedOn
        : stage == YearStages.Assessment ? AssessedOn
        : null;

    private protected override LocalDate? OwnDay => Year > 0 ? FirstDay : null;

    internal override LocalDate? LawOn(LocalDate day) => LawOf ?? day;

    internal override WorkYearOutcome DecidedBy(Rulebook rulebook, LocalDate on) =>
        WorkYearRules.From(rulebook, new(MustBeOfAKind)).Check(this, on);
}
