namespace GrassrootsDemocracy.Posts;

/// <summary>The headcount of one community before and after (减员增效).</summary>
/// <param name="Community">The name of the community.</param>
/// <param name="Before">The count before; <see langword="null"/> when no roster of it was given.</param>
/// <param name="After">The count after; <see langword="null"/> when no roster of it was given.</param>
public sealed record HeadcountChange(string Community, CountRange? Before, CountRange? After)
{
    /// <summary>Gets the name of the community.</summary>
    public string Community { get; } = Guard.Against.NotAName(Community);

    /// <summary>Gets how many were saved, less than zero when there are more; <see langword="null"/> when a count is not known exactly.</summary>
    public long? Saved =>
        Before is { } before && After is { } after && before.Least == before.Most && after.Least == after.Most
            ? before.Least - after.Least
            : null;
}
