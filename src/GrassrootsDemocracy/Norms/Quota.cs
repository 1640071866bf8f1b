namespace GrassrootsDemocracy.Norms;

/// <summary>A threshold of a named whole, such as "more than 1/2 of those on the roll".</summary>
/// <param name="Threshold">The share that must be reached.</param>
/// <param name="Of">The whole it is a share of.</param>
public readonly record struct Quota(Threshold Threshold, Base Of) : IReadable, IAsking
{
    /// <summary>Gets the whole it is a share of.</summary>
    public Base Of { get; } = Guard.Against.EnumOutOfRange(Of);

    bool IAsking.AsksSomething => Threshold.AsksSomething;

    /// <inheritdoc/>
    public string ToString(Language language) =>
        (
            Threshold.IsStrict
                ? new Words("more than {0} of {1}", "超过{1}的{0}")
                : new Words("at least {0} of {1}", "不少于{1}的{0}")
        ).Fill(language, Threshold.Share, EnumWords.Of(Of).In(language));

    /// <summary>Returns the quota in English words.</summary>
    /// <returns>The words.</returns>
    public override string ToString() => ToString(Language.English);

    // Whether whatever count reaches this quota reaches the other as well. A count is part of every whole that it is a
    // share of, so that no such whole is empty where there is a count at all.
    internal bool Implies(Quota other) =>
        Of == other.Of ? Threshold.Implies(other.Threshold)
        : Wholes.IsNeverLess(Of, other.Of) && Threshold.Implies(other.Threshold) ? Threshold.AsksSomething
        : other.Threshold.IsTrivial
            && (
                Threshold.AsksSomething
                || (!other.Threshold.AsksSomething && Wholes.IsNeverLess(other.Of, Of))
            );
}
