namespace GrassrootsDemocracy.Liaison.Delegates;

/// <summary>Something that happened to a delegate which may suspend or end the status.</summary>
/// <param name="Cause">What happened, such as <see cref="StatusCauses.RelationLeft"/>.</param>
/// <param name="On">The day it happened.</param>
/// <param name="Until">The first day on which it is over, such as the return of who had left; <see langword="null"/> while it lasts.</param>
public sealed record StatusCause(Label Cause, LocalDate On, LocalDate? Until = null)
{
    /// <summary>Gets what happened.</summary>
    public Label Cause { get; } = Guard.Against.Null(Cause);

    /// <summary>Gets the first day on which it is over; <see langword="null"/> while it goes on.</summary>
    /// <exception cref="ArgumentException">It is before the first day.</exception>
    public LocalDate? Until { get; } = Guard.Against.EndingBefore(Until, On, nameof(Until));
}
