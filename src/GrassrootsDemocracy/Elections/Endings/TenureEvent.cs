namespace GrassrootsDemocracy.Elections.Endings;

/// <summary>Something that happened to a member, which may end the office.</summary>
/// <param name="Cause">The id of what happened, as the norm names it.</param>
/// <param name="Since">The day it happened, or the first day of what lasts, such as an absence.</param>
public sealed record TenureEvent(string Cause, LocalDate Since)
{
    /// <summary>Gets the id of what happened, as the norm names it.</summary>
    public string Cause { get; } = Guard.Against.NullOrWhiteSpace(Cause);
}
