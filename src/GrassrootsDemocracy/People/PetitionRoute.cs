using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.People;

/// <summary>One way to ask for a recall: who signs together (联名), and what share of them it takes.</summary>
/// <param name="Signers">Who signs.</param>
/// <param name="Quota">The share of them that is enough.</param>
public sealed record PetitionRoute(Label Signers, Quota Quota) : IReadable
{
    /// <summary>Gets who signs.</summary>
    public Label Signers { get; } = Guard.Against.Null(Signers);

    /// <summary>Compares two lists of ways, any of which is enough; fewer ways ask more.</summary>
    /// <param name="value">The list in question.</param>
    /// <param name="other">The list to compare with.</param>
    /// <returns>How <paramref name="value"/> compares; the order within a list does not matter.</returns>
    public static Strictness Compare(ValueList<PetitionRoute> value, ValueList<PetitionRoute> other) =>
        Order.FewerListed(Guard.Against.Null(value), Guard.Against.Null(other));

    /// <inheritdoc/>
    public string ToString(Language language) =>
        new Words("{0}: {1}", "{0}：{1}").Fill(
            language,
            Signers.ToString(language),
            Quota.Threshold.ToString(language)
        );

    /// <summary>Returns the way in English words.</summary>
    /// <returns>The words.</returns>
    public override string ToString() => ToString(Language.English);
}
