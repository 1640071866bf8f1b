using System.Numerics;

namespace GrassrootsDemocracy.Voting;

// An exact fraction in lowest terms, of any size: shares of shares soon outgrow 128 bits.
internal readonly record struct Fraction
{
    public Fraction(BigInteger numerator, BigInteger denominator)
    {
        var common = BigInteger.GreatestCommonDivisor(numerator, denominator);
        (Numerator, Denominator) = (numerator / common, denominator / common);
    }

    public BigInteger Numerator { get; }

    public BigInteger Denominator { get; }

    public static int Compare(Fraction one, Fraction other) =>
        (one.Numerator * other.Denominator).CompareTo(other.Numerator * one.Denominator);
}
