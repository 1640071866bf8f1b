namespace GrassrootsDemocracy.Forums;

/// <summary>What was held over a time, of one kind and in one place.</summary>
public sealed record ForumLog : RunningFacts<ForumOutcome>
{
    private readonly LocalDate? _from;

    /// <summary>Gets whose it is; <see langword="null"/> when the area is stated instead.</summary>
    /// <remarks>Its kind is not what is held: state that as <see cref="Facts.Kind"/>.</remarks>
    public Body? Body { get; init; }

    /// <summary>Gets the first day of the time.</summary>
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

    /// <summary>Gets each time that it was held, in any order.</summary>
    public ValueList<ForumMeeting> Meetings
    {
        get;
        init => field = Guard.Against.Null(value, nameof(Meetings));
    } = [];

    /// <summary>Gets whether its days are fixed beforehand; <see langword="null"/> when that is not known.</summary>
    public bool? AreDaysFixed { get; init; }

    /// <summary>Gets who fixed them; <see langword="null"/> when it is not known.</summary>
    public Label? DaysFixedBy { get; init; }

    /// <summary>Gets the place that was fixed; <see langword="null"/> when it is not known.</summary>
    public string? Place
    {
        get;
        init => field = Guard.Against.NotANameIfKnown(value, nameof(Place));
    }

    /// <summary>Gets those who take turns on duty all the time; <see langword="null"/> when they are not known.</summary>
    /// <remarks>Turns are compared among them: where one joins or leaves, begin another log.</remarks>
    public ValueList<string>? Cadres
    {
        get;
        init => field = Guard.Against.NotNamesIfKnown(value, nameof(Cadres));
    }

    /// <summary>Gets the rota; empty when there is none.</summary>
    /// <exception cref="ArgumentException">A day has two turns.</exception>
    public ValueList<DutyTurn> Rota
    {
        get;
        init =>
            field = Guard.Against.Twice(
                value,
                nameof(Rota),
                turn => turn.Day,
                "A day has two turns: state whose it is."
            );
    } = [];

    /// <summary>Gets the member units; <see langword="null"/> when they are not known.</summary>
    public ValueList<MemberUnit>? Units
    {
        get;
        init =>
            field = value is null
                ? null
                : Guard.Against.Twice(
                    value,
                    nameof(Units),
                    unit => unit.Name,
                    "Two units have one name: tell them apart."
                );
    }

    /// <summary>Gets the matters that were raised, in any order.</summary>
    /// <exception cref="ArgumentException">Two have one reference.</exception>
    public ValueList<ForumMatter> Matters
    {
        get;
        init =>
            field = Guard.Against.Twice(
                value,
                nameof(Matters),
                matter => matter.Reference,
                "Two matters have one reference: tell them apart."
            );
    } = [];

    /// <summary>Gets the working days; <see langword="null"/> when they are not known, and what is counted in them is open.</summary>
    public WorkCalendar? Calendar { get; init; }

    private protected override JurisdictionCode? OwnArea => Body?.Jurisdiction;

    internal override LocalDate? LawOn(LocalDate day) => LawOf ?? day;

    internal override ForumOutcome DecidedBy(Rulebook rulebook, LocalDate on) =>
        ForumRules.From(rulebook, new(MustBeOfAKind)).Check(this, on);
}
