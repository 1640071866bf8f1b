namespace GrassrootsDemocracy.Liaison;

/// <summary>What is checked of a network: from when contacts are on record, and the day as of which it is.</summary>
public sealed record ContactPeriod : Facts<LiaisonOutcome>
{
    /// <summary>Gets the network.</summary>
    public required LiaisonNetwork Network
    {
        get;
        init => field = Guard.Against.Null(value, nameof(Network));
    }

    /// <summary>
    /// Gets the first day; a half-year that began before it is judged only as far as it is met. The time since the last
    /// contact is counted from whichever contact of the network was the last, also one before this day.
    /// </summary>
    public required LocalDate From { get; init; }

    /// <summary>Gets the day as of which the network is checked; it is not over yet.</summary>
    public required LocalDate AsOf { get; init; }

    /// <summary>Gets the day from which anchored periods are counted; <see langword="null"/> for <see cref="From"/>.</summary>
    public LocalDate? Anchor { get; init; }

    /// <summary>Gets the days of the event before which something is due; for the first of them it counts from <see cref="From"/> on.</summary>
    public ValueList<LocalDate> EventDays
    {
        get;
        init => field = Guard.Against.Null(value, nameof(EventDays));
    } = [];

    /// <summary>Gets the working days; <see langword="null"/> when they are not known, and what is counted in them is open.</summary>
    public WorkCalendar? WorkingDays { get; init; }

    internal CadenceLog Log =>
        new()
        {
            From = From,
            Anchor = Anchor,
            EventDays = EventDays,
            WorkingDays = WorkingDays,
        };

    private protected override LocalDate? OwnDay => AsOf;

    internal override LiaisonOutcome DecidedBy(Rulebook rulebook) =>
        LiaisonRules.Of(rulebook, Network).Check(this);
}
