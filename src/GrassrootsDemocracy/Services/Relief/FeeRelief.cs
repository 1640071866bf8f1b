namespace GrassrootsDemocracy.Services.Relief;

/// <summary>How much of a fee is not charged: all of it (免收) or a share (减免).</summary>
/// <param name="Item">What the fee is for.</param>
/// <param name="Share">The share that is not charged; more than none and at most all.</param>
public sealed record FeeRelief(Label Item, Ratio Share) : Readable
{
    private static readonly Ratio All = Ratio.Of(1, 1);

    /// <summary>Gets what the fee is for.</summary>
    public Label Item { get; } = Guard.Against.Null(Item);

    /// <summary>Gets the share that is not charged.</summary>
    public Ratio Share { get; } =
        Share > default(Ratio) && Share <= All
            ? Share
            : throw new ArgumentOutOfRangeException(
                nameof(Share),
                Share,
                "A relief is more than none of a fee and at most all of it: leave the item out, or give 1/1."
            );

    /// <summary>Gets the order of schedules: each of the reliefs is due, and a larger share asks more.</summary>
    public static Func<ValueList<FeeRelief>, ValueList<FeeRelief>, Strictness> Order { get; } =
        Norms.Order.AllRequired<FeeRelief>(
            one => one.Item,
            static (one, other) =>
                one.Share.CompareTo(other.Share) switch
                {
                    < 0 => Strictness.Looser,
                    > 0 => Strictness.Stricter,
                    _ => Strictness.Same,
                }
        );

    /// <summary>Relieves of the whole fee, as in the first five (免).</summary>
    /// <param name="item">What the fee is for.</param>
    /// <returns>The relief.</returns>
    public static FeeRelief Waived(Label item) => new(Guard.Against.Null(item), All);

    /// <inheritdoc/>
    public override string ToString(Language language) =>
        Share == All
            ? new Words("{0} waived", "免收{0}").Fill(language, Item.ToString(language))
            : new Words("{0} less {1}", "{0}减免{1}").Fill(language, Item.ToString(language), Share);

    // What is not charged of a fee, in fen: one number where it comes out even or the rounding is known.
    internal CountRange Of(long fee, Rounding? rounding) =>
        rounding is { } known
            ? CountRange.Exactly(Share.ShareOf(fee, known))
            : new(Share.ShareOf(fee, Rounding.Down), Share.ShareOf(fee, Rounding.Up));
}
