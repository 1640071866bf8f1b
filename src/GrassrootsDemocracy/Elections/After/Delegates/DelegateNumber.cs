namespace GrassrootsDemocracy.Elections.After.Delegates;

/// <summary>How many delegates there are in all where there are so many households.</summary>
/// <param name="Households">The households for which it holds.</param>
/// <param name="Delegates">The number of delegates.</param>
public sealed record DelegateNumber(CountRange Households, CountRange Delegates) : Readable
{
    /// <inheritdoc/>
    public override string ToString(Language language) =>
        Households == new CountRange(0, long.MaxValue)
            ? Delegates.ToString(language)
            : new Words("{0} where there {1?is|are} {1:household|households}", "{1}户的，{0}名").Fill(
                language,
                Delegates.ToString(language),
                Households.ToString(language)
            );
}
