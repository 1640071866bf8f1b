namespace GrassrootsDemocracy.Forums;

/// <summary>For whom and for which days a rota is to be made.</summary>
/// <remarks>In whatever order the lists are written, the rota is the same.</remarks>
public sealed record DutyTask : PlanFacts<DutyRota>
{
    private readonly LocalDate? _first;

    private readonly LocalDate? _last;

    /// <summary>Gets the first day of the time.</summary>
    /// <exception cref="ArgumentException">The last day is before it.</exception>
    public required LocalDate First
    {
        get => _first.GetValueOrDefault();
        init => _first = Guard.Against.BeginningAfter(value, _first, _last, nameof(First));
    }

    /// <summary>Gets the last day of the time.</summary>
    /// <exception cref="ArgumentException">It is before the first day.</exception>
    public required LocalDate Last
    {
        get => _last.GetValueOrDefault();
        init => _last = Guard.Against.EndingBefore(value, _first, nameof(Last));
    }

    /// <summary>Gets the people.</summary>
    /// <exception cref="ArgumentException">One is listed twice.</exception>
    public required ValueList<DutyPerson> People
    {
        get;
        init =>
            field = Guard.Against.Twice(value, nameof(People), one => one.Id, "A person is listed twice.");
    }

    /// <summary>
    /// Gets the days, where the place fixes them; <see langword="null"/> for those that the rulebook names. Those outside the time
    /// are left out.
    /// </summary>
    public ValueList<LocalDate>? Days { get; init; }

    /// <summary>Gets the turns that were taken before, with which the rota goes on.</summary>
    public ValueList<DutyTurn> Earlier
    {
        get;
        init => field = Guard.Against.Null(value, nameof(Earlier));
    } = [];

    /// <summary>Gets the working days; <see langword="null"/> when they are not known.</summary>
    public WorkCalendar? Calendar { get; init; }

    private protected override LocalDate? OwnDay => First;

    internal override DutyRota PlannedBy(Rulebook rulebook, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return ForumRules.From(rulebook, new(MustBeOfAKind)).Plan(this);
    }
}
