using System.Globalization;

namespace GrassrootsDemocracy.Elections;

/// <summary>By how many the candidates must outnumber the seats (差额).</summary>
/// <remarks>Two are equal when they are stated alike. The default value asks for at least as many candidates as seats.</remarks>
public readonly record struct Surplus : IReadable
{
    private Surplus(Ratio share, Rounding rounding, int more, bool isExact)
    {
        Share = share;
        Rounding = rounding;
        More = more;
        IsExact = isExact;
    }

    private Surplus(int more, int mostMore)
        : this(default, default, more, isExact: more == mostMore) => MostMore = mostMore;

    private Surplus(Ratio share, Ratio mostShare, Rounding rounding)
        : this(share, rounding, 0, isExact: share == mostShare) => MostShare = mostShare;

    /// <summary>Gets the share of the seats by which the candidates exceed them; 0/1 when a number says it.</summary>
    public Ratio Share { get; }

    /// <summary>Gets what becomes of the fraction of a share.</summary>
    public Rounding Rounding { get; }

    /// <summary>Gets the number by which the candidates exceed the seats; zero when a share says it.</summary>
    public int More { get; }

    /// <summary>Gets whether the number is meant exactly rather than as the least.</summary>
    public bool IsExact { get; }

    /// <summary>Gets the largest number by which the candidates may exceed the seats; <see langword="null"/> when none is set.</summary>
    public int? MostMore { get; }

    /// <summary>Gets the largest share of the seats by which they may; <see langword="null"/> when none is set.</summary>
    public Ratio? MostShare { get; }

    /// <summary>Asks for as many candidates as there are seats (等额).</summary>
    public static Surplus None { get; } = Exactly(0);

    /// <summary>Asks for just so many candidates more than there are seats (差额一人).</summary>
    /// <param name="more">The number; not negative.</param>
    /// <returns>The surplus.</returns>
    /// <exception cref="ArgumentException">The number is negative.</exception>
    public static Surplus Exactly(int more) => new(Guard.Against.Negative(more), more);

    /// <summary>Asks for a number of candidates more than there are seats within limits, such as one to three.</summary>
    /// <param name="least">The least number; not negative.</param>
    /// <param name="most">The most; not below <paramref name="least"/>.</param>
    /// <returns>The surplus.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The least is negative or above the most.</exception>
    public static Surplus Between(int least, int most) =>
        new(
            least >= 0
                ? least
                : throw new ArgumentOutOfRangeException(
                    nameof(least),
                    least,
                    "A surplus is not negative: give zero or more."
                ),
            most >= least
                ? most
                : throw new ArgumentOutOfRangeException(
                    nameof(most),
                    most,
                    $"The most is below the least, {least}: swap them."
                )
        );

    /// <summary>Asks for a share of the seats more than the seats within limits, such as a third to once as many.</summary>
    /// <param name="least">The least share.</param>
    /// <param name="most">The most; not below <paramref name="least"/>.</param>
    /// <param name="rounding">What becomes of the fraction of the least; that of the most is dropped.</param>
    /// <returns>The surplus.</returns>
    /// <exception cref="ArgumentException">The least is above the most.</exception>
    public static Surplus BetweenShares(Ratio least, Ratio most, Rounding rounding) =>
        new(
            Guard.Against.InvalidInput(
                least,
                nameof(least),
                share => share.CompareTo(most) <= 0,
                $"The least share {least} is above the most, {most}: swap them."
            ),
            most,
            Guard.Against.EnumOutOfRange(rounding)
        );

    /// <summary>Asks for a number of candidates more than there are seats; one for "more than the seats" (多于应选名额).</summary>
    /// <param name="more">The number; not negative.</param>
    /// <returns>The surplus.</returns>
    /// <exception cref="ArgumentException">The number is negative.</exception>
    public static Surplus AtLeastMore(int more) =>
        new(default, default, Guard.Against.Negative(more), isExact: false);

    /// <summary>Asks for at least a share of the seats more than the seats (不少于应选人数的…).</summary>
    /// <param name="share">The share of the seats.</param>
    /// <param name="rounding">What becomes of the fraction.</param>
    /// <returns>The surplus.</returns>
    public static Surplus AtLeastShare(Ratio share, Rounding rounding) =>
        new(share, Guard.Against.EnumOutOfRange(rounding), 0, isExact: false);

    /// <summary>Asks for just a share of the seats more than the seats (差额为应选人数的…).</summary>
    /// <param name="share">The share of the seats.</param>
    /// <param name="rounding">What becomes of the fraction.</param>
    /// <returns>The surplus.</returns>
    public static Surplus ExactShare(Ratio share, Rounding rounding) =>
        new(share, Guard.Against.EnumOutOfRange(rounding), 0, isExact: true);

    /// <summary>Finds how many candidates there must be.</summary>
    /// <param name="seats">The seats; not negative.</param>
    /// <returns>From the least to the most; the most is <see cref="long.MaxValue"/> when there is no upper limit.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The seats are negative.</exception>
    public CountRange Candidates(int seats)
    {
        var over = Over(seats);
        return new(
            checked(seats + over.Least),
            over.Most == long.MaxValue ? long.MaxValue : checked(seats + over.Most)
        );
    }

    /// <summary>Compares two surpluses over every number of seats, one at least.</summary>
    /// <param name="value">The surplus in question.</param>
    /// <param name="other">The surplus to compare with.</param>
    /// <returns>
    /// How <paramref name="value"/> compares; incomparable when it asks more of some committees and less of others: twenty more
    /// than the seats ask more of a hundred than a fifth more does, and less of a hundred and fifty.
    /// </returns>
    public static Strictness Compare(Surplus value, Surplus other) => SurplusOrder.Compare(value, other);

    /// <inheritdoc/>
    public string ToString(Language language)
    {
        var (number, said) = (Share.Numerator > 0, IsExact) switch
        {
            (true, true) => (
                Share.ToString(),
                new Words("exactly {0} of the seats more, {1}", "差额为应选名额的{0}（{1}）")
            ),
            (true, false) => (
                Share.ToString(),
                new Words("at least {0} of the seats more, {1}", "差额不少于应选名额的{0}（{1}）")
            ),
            (false, true) => (
                Text(More),
                More == 0
                    ? new Words("as many as the seats", "与应选名额相等")
                    : new Words("just {0} more than the seats", "比应选名额恰多{0}名")
            ),
            (false, false) => (
                Text(More),
                new Words("at least {0} more than the seats", "至少比应选名额多{0}名")
            ),
        };
        var words = said.Fill(language, number, EnumWords.Of(Rounding).In(language));
        var most = MostMore is { } more ? Text(more) : MostShare?.ToString();
        return most is null || IsExact
            ? words
            : (
                MostMore is null
                    ? new Words("{0}, at most {1} more", "{0}，至多多{1}")
                    : new Words("{0}, at most {1} more", "{0}，至多多{1}名")
            ).Fill(language, words, most);

        static string Text(int count) => count.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>Returns the surplus in English words.</summary>
    /// <returns>The words.</returns>
    public override string ToString() => ToString(Language.English);

    // By how many the candidates may exceed the seats.
    internal CountRange Over(long seats)
    {
        var least = checked(More + Share.ShareOf(seats, Rounding));
        return new(
            least,
            IsExact ? least
                : MostMore is { } more ? more
                : MostShare is { } share ? Math.Max(least, share.ShareOf(seats, Rounding.Down))
                : long.MaxValue
        );
    }
}
