using System.Globalization;
using System.Numerics;

namespace GrassrootsDemocracy.Voting;

/// <summary>Points that judges gave, or a mean of them: an exact ratio, never rounded before it is shown.</summary>
/// <remarks>The default value is no points.</remarks>
public readonly record struct Points : IReadable
{
    // Held less one so that default(Points) reads 0/1 rather than 0/0.
    private readonly BigInteger _denominatorLessOne;

    private Points(BigInteger numerator, BigInteger denominator)
    {
        var divisor = BigInteger.GreatestCommonDivisor(numerator, denominator);
        Numerator = numerator / divisor;
        _denominatorLessOne = (denominator / divisor) - 1;
    }

    /// <summary>Gets the upper number, in lowest terms.</summary>
    public BigInteger Numerator { get; }

    /// <summary>Gets the lower number, in lowest terms; at least one.</summary>
    public BigInteger Denominator => _denominatorLessOne + 1;

    /// <summary>Makes points from a ratio, such as 875 of 10 for 87.5.</summary>
    /// <param name="numerator">The upper number; not negative.</param>
    /// <param name="denominator">The lower number; positive.</param>
    /// <returns>The points in lowest terms.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of range.</exception>
    public static Points Of(long numerator, long denominator = 1) =>
        new(
            Guard.Against.OutOfRange(numerator, nameof(numerator), 0, long.MaxValue),
            Guard.Against.OutOfRange(denominator, nameof(denominator), 1, long.MaxValue)
        );

    /// <summary>Compares two counts of points.</summary>
    /// <param name="other">The points to compare with.</param>
    /// <returns>Negative when these are fewer, zero when they are equal, positive when they are more.</returns>
    public int ComparedWith(Points other) =>
        (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

    /// <summary>Returns the points with two decimals, the half rounded up: for reading only, no ranking uses it.</summary>
    /// <param name="language">The reader's language.</param>
    /// <returns>The points.</returns>
    public string ToString(Language language)
    {
        var hundredths = ((200 * Numerator) + Denominator) / (2 * Denominator);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{hundredths / 100}.{(int)(hundredths % 100):00}"
        );
    }

    /// <summary>Returns the points with two decimals.</summary>
    /// <returns>The points.</returns>
    public override string ToString() => ToString(Language.English);

    // The fewest first.
    internal static Comparer<Points> Order { get; } =
        Comparer<Points>.Create(static (left, right) => left.ComparedWith(right));

    internal static Points Mean(IReadOnlyCollection<Points> points) => Sum(points).DividedBy(points.Count);

    internal static Points Sum(IEnumerable<Points> points) =>
        points.Aggregate(
            default(Points),
            (sum, next) =>
                new(
                    (sum.Numerator * next.Denominator) + (next.Numerator * sum.Denominator),
                    sum.Denominator * next.Denominator
                )
        );

    internal Points Times(Ratio weight) =>
        new(Numerator * weight.Numerator, Denominator * weight.Denominator);

    internal Points Times(long count) => new(Numerator * count, Denominator);

    // Whether weights are those of a whole.
    internal static bool AreAWhole(IEnumerable<Ratio> weights) =>
        Sum(weights.Select(weight => Of(1).Times(weight))) == Of(1);

    internal Points DividedBy(long count) => new(Numerator, Denominator * count);
}
