namespace GrassrootsDemocracy.Disclosure;

/// <summary>A time for which it is asked what falls due in it.</summary>
public sealed record DisclosureYear : PlanFacts<DisclosureCalendar>
{
    private readonly LocalDate? _first;

    /// <summary>Gets the first day of the time.</summary>
    /// <exception cref="ArgumentException">The last day is before it.</exception>
    public required LocalDate First
    {
        get => _first.GetValueOrDefault();
        init => _first = Guard.Against.BeginningAfter(value, _first, _last, nameof(First));
    }

    private readonly LocalDate? _last;

    /// <summary>Gets the last day of the time.</summary>
    /// <exception cref="ArgumentException">It is before the first day.</exception>
    public required LocalDate Last
    {
        get => _last.GetValueOrDefault();
        init => _last = Guard.Against.EndingBefore(value, _first, nameof(Last));
    }

    /// <summary>Gets the day from which periods are counted; the first day of the time where nobody says.</summary>
    public LocalDate? Since { get; init; }

    /// <summary>Gets the catalogue that the body keeps; <see langword="null"/> for that of the rules.</summary>
    public ValueList<CatalogueEntry>? Catalogue { get; init; }

    /// <summary>Gets what is known to have happened.</summary>
    public ValueList<DisclosureMatter> Matters
    {
        get;
        init => field = Guard.Against.Null(value, nameof(Matters));
    } = [];

    /// <summary>Gets the working days; <see langword="null"/> when they are not known.</summary>
    public WorkCalendar? Calendar { get; init; }

    private protected override LocalDate? OwnDay => First;

    internal DisclosureLog AsLog() =>
        new()
        {
            From = Since ?? First,
            Catalogue = Catalogue,
            Matters = Matters,
            Calendar = Calendar,
        };

    internal override DisclosureCalendar PlannedBy(Rulebook rulebook, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return DisclosureRules.From(rulebook, new(MustBeOfAKind)).Plan(this);
    }
}
