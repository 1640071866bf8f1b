using GrassrootsDemocracy.Elections.Before.Conditions;

namespace GrassrootsDemocracy.Elections.Before.Candidacy;

/// <summary>The facts by which it is judged who may stand.</summary>
public sealed record CandidacyRecord : Facts<CandidacyOutcome>
{
    /// <summary>Gets the day of the election.</summary>
    public required LocalDate ElectionDay { get; init; }

    /// <summary>Gets the nominations.</summary>
    public required ValueList<Nomination> Nominations
    {
        get;
        init => field = Guard.Against.Null(value, nameof(Nominations));
    }

    /// <summary>Gets whether the election is held without candidates, so that people put themselves forward (自荐直选).</summary>
    public bool IsWithoutCandidates { get; init; }

    /// <summary>Gets what is known of those put forward; of whom nothing stands here, nothing is known.</summary>
    public ValueList<PersonToStand> Persons
    {
        get;
        init =>
            field = Guard.Against.Twice(
                value,
                nameof(Persons),
                person => person.Name,
                "A person is listed twice: state all that is known of one name together."
            );
    } = [];

    /// <summary>Gets what holds of everybody of whom nothing else is stated.</summary>
    public ValueList<StatedFact> OfEverybody
    {
        get;
        init => field = Guard.Against.Null(value, nameof(OfEverybody));
    } = [];

    /// <summary>Gets how many posts each office has, by which names are limited; an office not listed is not known.</summary>
    public ValueList<PostSeats> Seats
    {
        get;
        init => field = Guard.Against.Null(value, nameof(Seats));
    } = [];

    /// <summary>Gets the names on the roll; <see langword="null"/> when they are not known.</summary>
    public ValueList<string>? Voters
    {
        get;
        init => field = Guard.Against.NotNamesIfKnown(value, nameof(Voters));
    }

    /// <summary>Gets the working days; <see langword="null"/> when they are not known, and what is counted in them is open.</summary>
    public WorkCalendar? Calendar { get; init; }

    internal override IEnumerable<Finding> Remarks =>
        LookAlikes.Lines(Nominations.Select(each => each.Name), Persons.Select(person => person.Name));

    private protected override LocalDate? OwnDay => ElectionDay;

    internal override CandidacyOutcome DecidedBy(Rulebook rulebook) =>
        CandidacyRules.From(rulebook, new(MustBeOfAKind)).Decide(this);
}
