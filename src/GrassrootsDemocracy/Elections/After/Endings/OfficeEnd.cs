namespace GrassrootsDemocracy.Elections.After.Endings;

/// <summary>That an office ends: why, when, and where it stands.</summary>
/// <param name="Cause">The cause.</param>
/// <param name="Day">The day it ends.</param>
/// <param name="Source">The provision; <see langword="null"/> when the fact of the day is all there is, as of a recall.</param>
public sealed record OfficeEnd(Label Cause, LocalDate Day, Citation? Source)
{
    /// <summary>Gets the cause.</summary>
    public Label Cause { get; } = Guard.Against.Null(Cause);
}
