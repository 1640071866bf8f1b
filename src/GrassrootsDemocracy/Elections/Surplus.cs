using System.Globalization;
using GrassrootsDemocracy.Norms;

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

    /// <summary>Gets the share of the seats by which the candidates exceed them; 0/1 when a number says it.</summary>
    public Ratio Share { get; }

    /// <summary>Gets what becomes of the fraction of a share.</summary>
    public Rounding Rounding { get; }

    /// <summary>Gets the number by which the candidates exceed the seats; zero when a share says it.</summary>
    public int More { get; }

    /// <summary>Gets whether the number is meant exactly rather than as the least.</summary>
    public bool IsExact { get; }

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
        var least = checked(seats + More + Share.ShareOf(seats, Rounding));
        return new(least, IsExact ? least : long.MaxValue);
    }

    /// <summary>Compares two surpluses over every number of seats that a committee has.</summary>
    /// <param name="value">The surplus in question.</param>
    /// <param name="other">The surplus to compare with.</param>
    /// <returns>How <paramref name="value"/> compares; incomparable when it asks more of some committees and less of others.</returns>
    public static Strictness Compare(Surplus value, Surplus other)
    {
        const int MostSeats = 100;
        var each = Enumerable
            .Range(1, MostSeats)
            .Select(seats => Order.Ranges(value.Candidates(seats), other.Candidates(seats)))
            .Where(strictness => strictness != Strictness.Same)
            .Distinct()
            .ToList();
        return each switch
        {
            [] => Strictness.Same,
            [var only] => only,
            _ => Strictness.Incomparable,
        };
    }

    /// <inheritdoc/>
    public string ToString(CultureInfo culture)
    {
        var number = Share.Numerator > 0 ? Share.ToString() : More.ToString(CultureInfo.InvariantCulture);
        var key = (Share.Numerator > 0, IsExact) switch
        {
            (true, true) => "surplus.exact-share",
            (true, false) => "surplus.share",
            _ => "surplus.more",
        };
        return ElectionTexts.Fill(key, culture, number, KernelTexts.Word(Rounding, culture));
    }

    /// <summary>Returns the surplus in English words.</summary>
    /// <returns>The words.</returns>
    public override string ToString() => ToString(CultureInfo.InvariantCulture);
}
