namespace GrassrootsDemocracy.Liaison.Appeals;

/// <summary>Everything that was done with appeals, in any order.</summary>
/// <remarks>
/// What counts is when something was done, not where it stands in the list. Of acts in an order that nobody knows those orders
/// count that leave the fewest without a place; where they come to different ends the outcome is open. What has no place is a
/// contradiction: it is kept and found, and changes no state.
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
