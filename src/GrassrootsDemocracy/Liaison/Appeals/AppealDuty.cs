namespace GrassrootsDemocracy.Liaison.Appeals;

/// <summary>Something owed to an appeal: by whom, since when, until when.</summary>
/// <param name="Kind">What is owed.</param>
/// <param name="Unit">The unit that owes it; <see langword="null"/> when it is not known.</param>
/// <param name="From">The day from which the time runs; <see langword="null"/> when it is not known.</param>
/// <param name="LastDay">The last day in time; <see langword="null"/> when no norm says or a fact is missing.</param>
/// <param name="EndedOn">The day it was done or fell away; <see langword="null"/> while it is owed.</param>
public sealed record AppealDuty(
    AppealDutyKind Kind,
    string? Unit,
    LocalDate? From,
    LocalDate? LastDay,
    LocalDate? EndedOn
)
{
    /// <summary>Determines whether it was still owed after its last day, or is on a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns><see langword="null"/> when nobody can say.</returns>
    public bool? IsLateOn(LocalDate day) => LastDay is { } last ? (EndedOn ?? day) > last : null;
}
