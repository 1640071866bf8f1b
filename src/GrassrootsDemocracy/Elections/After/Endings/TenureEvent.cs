namespace GrassrootsDemocracy.Elections.After.Endings;

/// <summary>Something that happened to a member, which may end the office.</summary>
/// <param name="Cause">What happened, as the norm names it.</param>
/// <param name="Since">The day it happened, or the first day of what lasts, such as an absence.</param>
public sealed record TenureEvent(Label Cause, LocalDate Since)
{
    /// <summary>Gets what happened, as the norm names it.</summary>
    public Label Cause { get; } = Guard.Against.Null(Cause);
}
