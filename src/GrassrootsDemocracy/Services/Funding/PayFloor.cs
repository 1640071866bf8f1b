namespace GrassrootsDemocracy.Services.Funding;

/// <summary>That somebody is paid no less than a share of another number, such as last year's income per head.</summary>
/// <param name="Who">Who is paid.</param>
/// <param name="Share">The share; the number itself is 1/1.</param>
/// <param name="Of">The number that the share is of.</param>
public sealed record PayFloor(Label Who, Ratio Share, Label Of) : Readable
{
    /// <summary>Gets who is paid.</summary>
    public Label Who { get; } = Guard.Against.Null(Who);

    /// <summary>Gets the number that the share is of.</summary>
    public Label Of { get; } = Guard.Against.Null(Of);

    /// <summary>Gets the order of lists: each of the floors holds, and a larger share asks more.</summary>
    public static Func<ValueList<PayFloor>, ValueList<PayFloor>, Strictness> Order { get; } =
        Norms.Order.AllRequired<PayFloor>(
            one => (one.Who, one.Of),
            static (one, other) =>
                one.Share.CompareTo(other.Share) switch
                {
                    < 0 => Strictness.Looser,
                    > 0 => Strictness.Stricter,
                    _ => Strictness.Same,
                }
        );

    /// <inheritdoc/>
    public override string ToString(Language language) =>
        new Words("{0}: at least {1} of {2}", "{0}：不低于{2}的{1}").Fill(
            language,
            Who.ToString(language),
            Share,
            Of.ToString(language)
        );
}
