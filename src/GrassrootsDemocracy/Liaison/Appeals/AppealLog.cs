namespace GrassrootsDemocracy.Liaison.Appeals;

/// <summary>Everything that was done with appeals, in any order.</summary>
/// <remarks>
/// What counts is when something was done, not where it stands in the list. What was done at one moment has an order of its
/// own: again and again the first act that fits, in the order of <see cref="AppealAct"/>, of two alike an author who is not
/// satisfied first, then by unit. An act of which only the day is known is tried at every moment of the day. What never fits is
/// a contradiction: it is kept and found, and changes no state.
/// </remarks>
public sealed record AppealLog : RunningFacts<AppealOutcome>
{
    /// <summary>Gets the acts.</summary>
    public required ValueList<AppealEvent> Events
    {
        get;
        init => field = Guard.Against.Null(value, nameof(Events));
    }

    /// <summary>Gets the working days; <see langword="null"/> when they are not known.</summary>
    public WorkCalendar? Calendar { get; init; }

    internal override AppealOutcome DecidedBy(Rulebook rulebook, LocalDate on) =>
        AppealRules.From(rulebook, [.. Events.Select(each => each.Channel).OfType<Label>()]).Decide(this, on);
}
