namespace GrassrootsDemocracy.Liaison;

/// <summary>How often contact must be made, and for whom it is kept up.</summary>
public sealed record ContactDuty : Readable
{
    /// <summary>States a duty.</summary>
    /// <param name="cadence">How often.</param>
    /// <param name="per">For whom.</param>
    public ContactDuty(Cadence cadence, DutyBase per)
    {
        Cadence = Guard.Against.Null(cadence);
        Per = Guard.Against.EnumOutOfRange(per);
    }

    /// <summary>Gets how often.</summary>
    public Cadence Cadence { get; }

    /// <summary>Gets for whom.</summary>
    public DutyBase Per { get; }

    /// <summary>Compares two duties; each link asks more than each person, and a stricter cadence asks more.</summary>
    /// <param name="value">The duty in question.</param>
    /// <param name="other">The duty to compare with.</param>
    /// <returns>How <paramref name="value"/> compares.</returns>
    public static Strictness Compare(ContactDuty value, ContactDuty other) =>
        DutyBases.Joined(
            Cadence.Compare(Guard.Against.Null(value).Cadence, Guard.Against.Null(other).Cadence),
            value.Per,
            other.Per
        );

    /// <inheritdoc/>
    public override string ToString(Language language) =>
        new Words("{0}, for {1}", "{0}，{1}").Fill(
            language,
            Cadence.ToString(language),
            EnumWords.Of(Per).In(language)
        );
}
