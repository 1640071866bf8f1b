namespace GrassrootsDemocracy.Liaison.Delegates;

/// <summary>Something that happened to a delegate which may suspend or end the status.</summary>
/// <param name="Cause">The id of what happened, such as that of <see cref="StatusCauses.RelationLeft"/>.</param>
/// <param name="On">The day it happened.</param>
/// <param name="Until">The first day on which it is over, such as the return of who had left; <see langword="null"/> while it lasts.</param>
public sealed record StatusCause(string Cause, LocalDate On, LocalDate? Until = null)
{
    /// <summary>Gets the id of what happened.</summary>
    public string Cause { get; } = Guard.Against.NullOrWhiteSpace(Cause);
}
