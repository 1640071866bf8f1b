namespace GrassrootsDemocracy.Liaison.Appeals;

/// <summary>Something owed to an appeal: by whom, since when, until when.</summary>
/// <param name="Kind">What is owed.</param>
/// <param name="Unit">The unit that owes it; <see langword="null"/> when it is not known.</param>
/// <param name="From">The day from which the time runs; <see langword="null"/> when it is not known.</param>
/// <param name="LastDay">
/// The last day in time, with what pauses and extensions add; <see langword="null"/> when no norm says, a fact is missing, or
/// the time stands still.
/// </param>
/// <param name="EndedOn">The day it was done or fell away; <see langword="null"/> while it is owed.</param>
public sealed record AppealDuty(
    AppealDutyKind Kind,
    string? Unit,
    LocalDate? From,
    LocalDate? LastDay,
    LocalDate? EndedOn
)
{
    /// <summary>Gets the unit that owes it; <see langword="null"/> when it is not known.</summary>
    public string? Unit
    {
        get;
        init => field = Guard.Against.NotANameIfKnown(value, nameof(Unit));
    } = Guard.Against.NotANameIfKnown(Unit, nameof(Unit));

    // Before the norm moves it on to a working day.
    internal DayBounds Raw { get; init; } = new(LastDay, LastDay);

    // The last day as far as it is known, whatever the open questions turn out to be.
    internal DayBounds Due { get; init; } = new(LastDay, LastDay);

    // Why the last day is not known, where it is not the working days.
    internal Words? Doubt { get; init; }

    /// <summary>Determines whether it was still owed after its last day, or is on a day.</summary>
    /// <param name="day">The day; what was done after the day of the outcome is not known.</param>
    /// <returns><see langword="null"/> when nobody can say: the open questions decide it.</returns>
    public bool? IsLateOn(LocalDate day) =>
        Due.ByThen(EndedOn ?? day) switch
        {
            Verdict.Met => false,
            Verdict.Breached => true,
            _ => null,
        };
}
