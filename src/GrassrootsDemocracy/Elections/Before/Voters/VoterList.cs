using GrassrootsDemocracy.Elections.Before.Conditions;

namespace GrassrootsDemocracy.Elections.Before.Voters;

/// <summary>The facts from which a roll is made: the people considered, and the days by which they are measured.</summary>
public sealed record VoterList : Facts<VoterOutcome>
{
    /// <summary>Gets the day of the election.</summary>
    public required LocalDate ElectionDay { get; init; }

    /// <summary>Gets the people considered.</summary>
    public required ValueList<ListedPerson> Persons
    {
        get;
        init => field = Guard.Against.Null(value, nameof(Persons));
    }

    /// <summary>Gets what holds of everybody of whom nothing else is stated, such as that nobody is deprived of political rights.</summary>
    public ValueList<StatedFact> OfEverybody
    {
        get;
        init => field = Guard.Against.Null(value, nameof(OfEverybody));
    } = [];

    /// <summary>Gets other days that a rulebook may measure by.</summary>
    /// <exception cref="ArgumentException">One is named twice.</exception>
    public ValueList<NamedDay> Days
    {
        get;
        init =>
            field = Guard.Against.Twice(
                value,
                nameof(Days),
                day => day.What,
                "A day is named twice: nobody could say which of the two is measured by."
            );
    } = [];

    /// <summary>Gets the names of those whom households or groups sent; <see langword="null"/> when it is not known or all vote.</summary>
    public ValueList<string>? Delegates
    {
        get;
        init => field = Guard.Against.NotNamesIfKnown(value, nameof(Delegates));
    }

    /// <summary>Gets the day the roll was published; <see langword="null"/> when it is not known.</summary>
    public LocalDate? PublishedOn { get; init; }

    /// <summary>Gets the working days; <see langword="null"/> when they are not known, and what is counted in them is open.</summary>
    public WorkCalendar? Calendar { get; init; }

    internal LocalDate? DayOf(Label what) =>
        what == MeasuringDay.ElectionDay ? ElectionDay
        : what == MeasuringDay.RollPublished && PublishedOn is { } day ? day
        : Days.FirstOrDefault(named => named.What == what)?.Day;

    /// <summary>Gets who elects; <see langword="null"/> when nobody says, and then nobody asks.</summary>
    public Franchise? Franchise { get; init; }

    internal override IEnumerable<Finding> Remarks =>
        LookAlikes.Lines(Persons.Select(person => person.Name), Delegates);

    private protected override IEnumerable<Circumstance> OwnCircumstances => WaysOfElecting.Known(Franchise);

    private protected override LocalDate? OwnDay => ElectionDay;

    internal override VoterOutcome DecidedBy(Rulebook rulebook) =>
        VoterRules
            .From(rulebook, new(MustBeOfAKind), Franchise ?? throw NotSaid(nameof(Franchise)))
            .Decide(this);
}
