using System.Globalization;
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

    /// <inheritdoc/>
    public string ToString(CultureInfo culture) =>
        After is { } after
            ? AfterTexts.All.Fill("cause-after", culture, What.ToString(culture), after.ToString(culture))
            : What.ToString(culture);

    /// <summary>Returns the cause in English words.</summary>
    /// <returns>The words.</returns>
    public override string ToString() => ToString(CultureInfo.InvariantCulture);
}
