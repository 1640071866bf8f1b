namespace GrassrootsDemocracy.Liaison;

/// <summary>How long the time since the last contact is, and whether that of each person or of each link.</summary>
public sealed record ContactInterval : Readable
{
    /// <summary>States an interval.</summary>
    /// <param name="within">How long at the most.</param>
    /// <param name="per">Whose last contact: that with a person, whoever made it, or that of each link.</param>
    /// <exception cref="ArgumentException">The time is not stated.</exception>
    public ContactInterval(TimeLimit within, DutyBase per)
    {
        Within = Guard.Against.Unstated(within, nameof(within));
        Per = Guard.Against.EnumOutOfRange(per);
    }

    /// <summary>Gets how long at the most.</summary>
    public TimeLimit Within { get; }

    /// <summary>Gets whose last contact it runs from.</summary>
    public DutyBase Per { get; }

    /// <summary>Compares two intervals; each link asks more than each person, and a shorter time asks more.</summary>
    /// <param name="value">The interval in question.</param>
    /// <param name="other">The interval to compare with.</param>
    /// <returns>How <paramref name="value"/> compares.</returns>
    public static Strictness Compare(ContactInterval value, ContactInterval other) =>
        DutyBases.Joined(
            TimeLimit.ShorterIsStricter(Guard.Against.Null(value).Within, Guard.Against.Null(other).Within),
            value.Per,
            other.Per
        );

    /// <inheritdoc/>
    public override string ToString(Language language) =>
        new Words("{0}, for {1}", "{0}，{1}").Fill(
            language,
            Within.ToString(language),
            EnumWords.Of(Per).In(language)
        );
}
