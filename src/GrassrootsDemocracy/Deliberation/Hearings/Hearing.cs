namespace GrassrootsDemocracy.Deliberation.Hearings;

/// <summary>The facts of one matter on its way through a hearing (听证会) to its decision.</summary>
public sealed record Hearing : RunningFacts<HearingOutcome>
{
    /// <summary>Gets what the matter is.</summary>
    public required string Matter
    {
        get;
        init => field = Guard.Against.NotAName(value, nameof(Matter));
    }

    /// <summary>Gets the kind of the matter, by which a hearing is needed or not; <see langword="null"/> when it is not known.</summary>
    public Label? MatterKind { get; init; }

    /// <summary>Gets the form in which the people were heard, such as <see cref="HearingForms.Hearing"/>; <see langword="null"/> when it is not known.</summary>
    public Label? Form { get; init; }

    /// <summary>Gets the sides that the matter concerns; <see langword="null"/> when nobody has said.</summary>
    public ValueList<Label>? SidesConcerned { get; init; }

    /// <summary>Gets who takes part; <see langword="null"/> when that is not known.</summary>
    public ValueList<HearingParticipant>? Participants { get; init; }

    /// <summary>Gets the steps of the hearing in the order in which they were taken; <see langword="null"/> when that is not known.</summary>
    public ValueList<Label>? Steps { get; init; }

    /// <summary>Gets whether it was held in public; <see langword="null"/> when that is not known.</summary>
    public bool? IsPublic { get; init; }

    /// <summary>Gets every statement on record with its answer; <see langword="null"/> when the record is not at hand.</summary>
    public ValueList<HearingStatement>? Statements { get; init; }

    /// <summary>Gets the time for public comments; <see langword="null"/> when there was none or it is not known.</summary>
    public PublicComments? Comments { get; init; }

    /// <summary>Gets the rights that the people had in fact; <see langword="null"/> when that is not known.</summary>
    public ValueList<Label>? Rights { get; init; }

    /// <summary>Gets who was in the chair; <see langword="null"/> when that is not known.</summary>
    public Label? ChairedBy { get; init; }

    /// <summary>Gets what the choice of the participants looked at; <see langword="null"/> when that is not known.</summary>
    public ValueList<Label>? ChosenFor { get; init; }

    /// <summary>Gets what those who took part did of what they must; <see langword="null"/> when that is not known.</summary>
    public ValueList<Label>? DutiesDone { get; init; }

    /// <summary>Gets whether the same matter had been heard before; <see langword="null"/> when that is not known.</summary>
    public bool? WasHeardBefore { get; init; }

    /// <summary>Gets whether its result was adopted; <see langword="null"/> while nobody said.</summary>
    public bool? IsHeeded { get; init; }

    /// <summary>Gets whether there is good reason not to adopt it; <see langword="null"/> when nobody said.</summary>
    public bool? HasGoodReason { get; init; }

    /// <summary>Gets what was done on which day, by whom: the stages of <see cref="HearingNorms.Process"/>.</summary>
    public ProcedureLog Log
    {
        get;
        init => field = Guard.Against.Null(value, nameof(Log));
    } = new();

    internal override IEnumerable<Finding> Remarks =>
        LookAlikes.Lines(
            Participants?.Select(person => person.Name),
            Statements?.Select(statement => statement.By)
        );

    private protected override IEnumerable<Facts> Parts => [Log];

    internal override HearingOutcome DecidedBy(Rulebook rulebook, LocalDate on) =>
        HearingRules.From(rulebook, new(MustBeOfAKind)).Check(this, on);
}
