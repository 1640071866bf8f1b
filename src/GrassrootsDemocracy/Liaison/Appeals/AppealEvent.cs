using System.Globalization;

namespace GrassrootsDemocracy.Liaison.Appeals;

/// <summary>One line of the log of appeals: what was done with which of them, and when.</summary>
public sealed record AppealEvent : Readable
{
    /// <summary>Gets the id of the appeal.</summary>
    public required string Appeal
    {
        get;
        init => field = Guard.Against.NotAName(value, nameof(Appeal));
    }

    /// <summary>Gets the day.</summary>
    public required LocalDate Day { get; init; }

    /// <summary>
    /// Gets the time of day; <see langword="null"/> when only the day is known, and it may have been at any time of it.
    /// </summary>
    public LocalTime? Time { get; init; }

    /// <summary>Gets what was done.</summary>
    public required AppealAct Act
    {
        get;
        init => field = Guard.Against.EnumOutOfRange(value, nameof(Act));
    }

    /// <summary>
    /// Gets the unit: the one that it was routed, handed over, escalated or passed on to, or the one that answered;
    /// <see langword="null"/> when it is not known.
    /// </summary>
    public string? Unit
    {
        get;
        init => field = Guard.Against.NotANameIfKnown(value, nameof(Unit));
    }

    /// <summary>
    /// Gets who decided it, of an extension or a reopening: whoever the norm may name; <see langword="null"/> when it is not
    /// known.
    /// </summary>
    public Label? By { get; init; }

    /// <summary>Gets why it was paused, such as <see cref="AppealPauses.WaitingForAuthor"/>; <see langword="null"/> when it is not known.</summary>
    public Label? Reason { get; init; }

    /// <summary>
    /// Gets the last day: of an extension the new one, of a pause the one after which it ends by itself;
    /// <see langword="null"/> when none was named.
    /// </summary>
    public LocalDate? Until { get; init; }

    /// <summary>Gets the id of the appeal that it was merged into; without one, or into itself, a merger fits nothing.</summary>
    public string? Into
    {
        get;
        init => field = Guard.Against.NotANameIfKnown(value, nameof(Into));
    }

    /// <summary>Gets the channel through which it was received, such as <see cref="AppealChannels.WrittenOpinion"/>.</summary>
    public Label? Channel { get; init; }

    /// <summary>Gets how satisfied the author is, such as <see cref="Satisfactions.Unsatisfied"/>.</summary>
    public Label? Satisfaction { get; init; }

    /// <inheritdoc/>
    public override string ToString(Language language) =>
        new Words("{0}, {1}, {2}", "{0}，{1}，{2}").Fill(
            language,
            Appeal,
            Day.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture),
            EnumWords.Of(Act).In(language)
        );
}
