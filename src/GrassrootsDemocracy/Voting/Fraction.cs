using System.Numerics;

namespace GrassrootsDemocracy.Voting;

// An exact fraction in lowest terms, of any size: shares of shares soon outgrow 128 bits.
internal readonly record struct Fraction
{
    private readonly BigInteger _numerator;
    private readonly BigInteger _denominator;

    public Fraction(BigInteger numerator, BigInteger denominator)
    {
        var common = BigInteger.GreatestCommonDivisor(numerator, denominator);
        (_numerator, _denominator) = (numerator / common, denominator / common);
    }

    public Fraction Over(BigInteger divisor) => new(_numerator, _denominator * divisor);

    public Fraction Times(BigInteger factor) => new(_numerator * factor, _denominator);

    public Fraction Minus(Fraction other) =>
        new(
            (_numerator * other._denominator) - (other._numerator * _denominator),
            _denominator * other._denominator
        );

    public static int Compare(Fraction one, Fraction other) =>
        (one._numerator * other._denominator).CompareTo(other._numerator * one._denominator);
}
