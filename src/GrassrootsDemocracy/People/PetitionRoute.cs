namespace GrassrootsDemocracy.People;

/// <summary>One way to ask for a recall: who signs together (联名), and what share of them it takes.</summary>
/// <param name="Signers">Who signs.</param>
/// <param name="Quota">The share of them that is enough.</param>
public sealed record PetitionRoute(Label Signers, Quota Quota) : Readable, IAsking
{
    /// <summary>Gets who signs.</summary>
    public Label Signers { get; } = Guard.Against.Null(Signers);

    /// <summary>Gets the order of lists of ways: a circle is one way, and of two shares of one circle the higher asks more.</summary>
    public static Func<ValueList<PetitionRoute>, ValueList<PetitionRoute>, Strictness> Order { get; } =
        Norms.Order.AnyWillDo<PetitionRoute>(
            route => route.Signers,
            (one, other) => Norms.Order.Quotas(one.Quota, other.Quota)
        );

    bool IAsking.AsksSomething => Quota.Threshold.AsksSomething;

    /// <inheritdoc/>
    public override string ToString(Language language) =>
        new Words("{0}: {1}", "{0}：{1}").Fill(
            language,
            Signers.ToString(language),
            Quota.ToString(language)
        );
}
