using GrassrootsDemocracy.Calendars;
using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Elections.Endings;

/// <summary>What ends an office of itself (自行终止), such as a criminal punishment.</summary>
/// <param name="What">What it is.</param>
/// <param name="After">How long it must last before the office ends; <see langword="null"/> when it ends it at once.</param>
public sealed record EndingCause(Label What, TimeLimit? After = null) : IReadable
{
    /// <summary>Gets what it is.</summary>
    public Label What { get; } = Guard.Against.Null(What);

    /// <summary>Gets how long it must last before the office ends; <see langword="null"/> when it ends it at once.</summary>
    public TimeLimit? After { get; } = After is { } after ? Guard.Against.NoTime(after, nameof(After)) : null;

    /// <inheritdoc/>
    public string ToString(Language language) =>
        After is { } after
            ? new Words("{0} for {1}", "{0}达{1}").Fill(
                language,
                What.ToString(language),
                after.ToString(language)
            )
            : What.ToString(language);

    /// <summary>Returns the cause in English words.</summary>
    /// <returns>The words.</returns>
    public override string ToString() => ToString(Language.English);
}
