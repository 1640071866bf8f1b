namespace GrassrootsDemocracy.Norms;

/// <summary>A threshold of a named whole, such as "more than 1/2 of those on the roll".</summary>
/// <param name="Threshold">The share that must be reached.</param>
/// <param name="Of">The whole it is a share of.</param>
public readonly record struct Quota(Threshold Threshold, Base Of) : IReadable
{
    /// <inheritdoc/>
    public string ToString(Language language) =>
        new Words("{0} of {1}", "{0}（{1}）").Fill(
            language,
            Threshold.ToString(language),
            EnumWords.Of(Of).In(language)
        );

    /// <summary>Returns the quota in English words.</summary>
    /// <returns>The words.</returns>
    public override string ToString() => ToString(Language.English);
}
