namespace GrassrootsDemocracy.Disclosure;

/// <summary>What a body has to disclose and has disclosed: its catalogue, what happened, what was put up, and who objected.</summary>
/// <remarks>
/// Rules judge what is of the days on which they hold. A log that spans several editions is judged by each: state the day
/// whose law is asked for (<see cref="Facts.LawOf"/>); without one it is the day on which the log is judged.
/// </remarks>
public sealed record DisclosureLog : RunningFacts<DisclosureOutcome>
{
    private readonly LocalDate? _from;

    /// <summary>Gets the first day of which the log speaks.</summary>
    /// <exception cref="ArgumentException">The end is before it.</exception>
    public required LocalDate From
    {
        get => _from.GetValueOrDefault();
        init => _from = Guard.Against.BeginningAfter(value, _from, Until, nameof(From));
    }

    /// <summary>Gets the day on which the body no longer has to disclose; <see langword="null"/> when no end is known.</summary>
    /// <exception cref="ArgumentException">It is before the first day.</exception>
    public LocalDate? Until
    {
        get;
        init => field = Guard.Against.EndingBefore(value, _from, nameof(Until));
    }

    /// <summary>Gets the catalogue that the body keeps; <see langword="null"/> when it is not at hand.</summary>
    /// <exception cref="ArgumentException">An item stands in it twice.</exception>
    public ValueList<CatalogueEntry>? Catalogue
    {
        get;
        init =>
            field = value is null
                ? null
                : Guard.Against.Twice(
                    value,
                    nameof(Catalogue),
                    entry => entry.Item,
                    "An item stands in the catalogue twice: give it one class."
                );
    }

    /// <summary>Gets what happened that is to be disclosed.</summary>
    /// <exception cref="ArgumentException">Two have one reference.</exception>
    public ValueList<DisclosureMatter> Matters
    {
        get;
        init =>
            field = Guard.Against.Twice(
                value,
                nameof(Matters),
                matter => matter.Reference,
                "Two matters have one reference."
            );
    } = [];

    /// <summary>Gets what was put up.</summary>
    /// <exception cref="ArgumentException">Two have one reference.</exception>
    public ValueList<Posting> Postings
    {
        get;
        init =>
            field = Guard.Against.Twice(
                value,
                nameof(Postings),
                posting => posting.Reference,
                "Two postings have one reference: each place has a posting of its own."
            );
    } = [];

    /// <summary>Gets what is withheld.</summary>
    /// <exception cref="ArgumentException">An item or a matter is withheld twice.</exception>
    public ValueList<Withholding> Withheld
    {
        get;
        init =>
            field = Guard.Against.Twice(
                value,
                nameof(Withheld),
                what => (what.Item, what.Matter),
                "One item or matter is withheld twice: name all the grounds together."
            );
    } = [];

    /// <summary>Gets the requests that something be disclosed.</summary>
    /// <exception cref="ArgumentException">One item is asked for twice on one day.</exception>
    public ValueList<DisclosureRequest> Requests
    {
        get;
        init =>
            field = Guard.Against.Twice(
                value,
                nameof(Requests),
                request => (request.Item, request.Day),
                "One item is asked for twice on one day: state all who signed together."
            );
    } = [];

    /// <summary>Gets what was found of the figures that were published.</summary>
    /// <exception cref="ArgumentException">Two are of one posting and of one day.</exception>
    public ValueList<FigureCorrection> Corrections
    {
        get;
        init =>
            field = Guard.Against.Twice(
                value,
                nameof(Corrections),
                found => (found.Posting, found.FoundOn),
                "Two findings are of one posting and of one day: state what came of both."
            );
    } = [];

    /// <summary>Gets the inspections; <see langword="null"/> when nobody has a record of them.</summary>
    public ValueList<RecurringAct>? Inspections { get; init; }

    /// <summary>Gets the days on which a catalogue was issued; <see langword="null"/> when nobody has a record of them.</summary>
    public ValueList<RecurringAct>? CataloguesIssued { get; init; }

    /// <summary>Gets the natural villages or areas in each of which notices may have to hang; <see langword="null"/> when they are not known.</summary>
    public ValueList<string>? AreaParts
    {
        get;
        init => field = Guard.Against.NotNamesIfKnown(value, nameof(AreaParts));
    }

    /// <summary>Gets who answers for disclosure in the first place (第一责任人); <see langword="null"/> when it is not known.</summary>
    public Label? Responsible { get; init; }

    /// <summary>Gets the plan of disclosure, the objections and what became of them: the stages of <see cref="DisclosureNorms.Process"/>.</summary>
    public ProcedureLog Log
    {
        get;
        init => field = Guard.Against.Null(value, nameof(Log));
    } = new();

    /// <summary>Gets the working days; <see langword="null"/> when they are not known. Limits in plain days need none.</summary>
    public WorkCalendar? Calendar { get; init; }

    private protected override IEnumerable<Facts> Parts => [Log];

    internal override LocalDate? LawOn(LocalDate day) => LawOf ?? day;

    internal override DisclosureOutcome DecidedBy(Rulebook rulebook, LocalDate on) =>
        DisclosureRules.From(rulebook, new(MustBeOfAKind)).Check(this, on);
}
