using System.Numerics;
using static System.FormattableString;

namespace GrassrootsDemocracy.Norms;

/// <summary>An exact share, such as one third or 20 %, held as a ratio of whole numbers in lowest terms.</summary>
/// <remarks>
/// Ratios are compared by cross-multiplication, never through floating point. The default value is 0/1.
/// </remarks>
public readonly record struct Ratio : IComparable<Ratio>
{
    // Held less one so that default(Ratio) reads 0/1 rather than 0/0.
    private readonly long _denominatorLessOne;

    private Ratio(long numerator, long denominator)
    {
        Numerator = numerator;
        _denominatorLessOne = denominator - 1;
    }

    /// <summary>Gets the upper number, in lowest terms.</summary>
    public long Numerator { get; }

    /// <summary>Gets the lower number, in lowest terms; at least one.</summary>
    public long Denominator => _denominatorLessOne + 1;

    /// <summary>Makes the ratio of two counts.</summary>
    /// <param name="numerator">The part; not negative.</param>
    /// <param name="denominator">The whole; positive.</param>
    /// <returns>The ratio in lowest terms.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The part is negative, or the whole is not positive.</exception>
    public static Ratio Of(long numerator, long denominator)
    {
        Guard.Against.OutOfRange(numerator, nameof(numerator), 0, long.MaxValue);
        Guard.Against.OutOfRange(denominator, nameof(denominator), 1, long.MaxValue);
        var divisor = (long)BigInteger.GreatestCommonDivisor(numerator, denominator);
        return new(numerator / divisor, denominator / divisor);
    }

    /// <summary>Makes a ratio from a percentage.</summary>
    /// <param name="percent">The percentage as a whole number; not negative.</param>
    /// <returns>The ratio in lowest terms.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The percentage is negative.</exception>
    public static Ratio Percent(long percent) => Of(percent, 100);

    /// <summary>Determines whether one ratio is less than another.</summary>
    /// <param name="left">The first ratio.</param>
    /// <param name="right">The second ratio.</param>
    /// <returns><see langword="true"/> when it is.</returns>
    public static bool operator <(Ratio left, Ratio right) => left.CompareTo(right) < 0;

    /// <summary>Determines whether one ratio is more than another.</summary>
    /// <param name="left">The first ratio.</param>
    /// <param name="right">The second ratio.</param>
    /// <returns><see langword="true"/> when it is.</returns>
    public static bool operator >(Ratio left, Ratio right) => left.CompareTo(right) > 0;

    /// <summary>Determines whether one ratio is at most another.</summary>
    /// <param name="left">The first ratio.</param>
    /// <param name="right">The second ratio.</param>
    /// <returns><see langword="true"/> when it is.</returns>
    public static bool operator <=(Ratio left, Ratio right) => left.CompareTo(right) <= 0;

    /// <summary>Determines whether one ratio is at least another.</summary>
    /// <param name="left">The first ratio.</param>
    /// <param name="right">The second ratio.</param>
    /// <returns><see langword="true"/> when it is.</returns>
    public static bool operator >=(Ratio left, Ratio right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public int CompareTo(Ratio other) =>
        ((Int128)Numerator * other.Denominator).CompareTo((Int128)other.Numerator * Denominator);

    /// <summary>Takes this share of a whole.</summary>
    /// <param name="whole">The whole; not negative.</param>
    /// <param name="rounding">What becomes of the fraction.</param>
    /// <returns>The share as a whole number.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The whole is negative.</exception>
    /// <exception cref="OverflowException">The share does not fit in 64 bits.</exception>
    public long ShareOf(long whole, Rounding rounding)
    {
        Guard.Against.OutOfRange(whole, nameof(whole), 0, long.MaxValue);
        Guard.Against.EnumOutOfRange(rounding);
        var product = (Int128)Numerator * whole;
        var share = rounding switch
        {
            Rounding.Up => (product + Denominator - 1) / Denominator,
            Rounding.HalfUp => ((2 * product) + Denominator) / (2 * (Int128)Denominator),
            _ => product / Denominator,
        };
        return checked((long)share);
    }

    /// <summary>Returns the ratio as "n/d".</summary>
    /// <returns>The two numbers.</returns>
    public override string ToString() => Invariant($"{Numerator}/{Denominator}");

    // For those who hold two numbers of lowest terms already: finding the divisor once more is slow.
    internal static Ratio InLowestTerms(long numerator, long denominator) => new(numerator, denominator);
}
