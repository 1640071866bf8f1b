namespace GrassrootsDemocracy.Norms;

/// <summary>A share of a whole that a count must reach, such as "more than half" or "at least one third".</summary>
/// <remarks>
/// <para>
/// A threshold is exact: it compares whole numbers, so no rounding can decide an election. Nothing reaches a
/// threshold of an empty whole.
/// </para>
/// <para>
/// Statutes say 过半数 or 超过 for <see cref="MoreThan"/>, where the share itself falls short, and 以上, 不少于 or
/// 不得少于 for <see cref="AtLeast"/>, where the share itself is enough.
/// </para>
/// <para>
/// Two thresholds are equal when they have the same lowest terms and the same strictness. The default value is "at
/// least 1/1", which only the whole reaches: a threshold that was forgotten never lets anything pass by accident.
/// </para>
/// </remarks>
public readonly record struct Threshold : IReadable
{
    // Both are held so that default(Threshold) reads 1/1: a missing threshold must be the hardest, not the easiest.
    private readonly int _lessThanWhole;
    private readonly int _denominatorLessOne;

    private Threshold(int numerator, int denominator, bool isStrict)
    {
        Guard.Against.OutOfRange(denominator, nameof(denominator), 1, int.MaxValue);
        Guard.Against.OutOfRange(numerator, nameof(numerator), 0, denominator);
        if (isStrict && numerator == denominator)
        {
            throw new ArgumentOutOfRangeException(
                nameof(numerator),
                numerator,
                "Nothing is more than the whole, so that nobody could keep such a norm: say at least all of it."
            );
        }

        var share = Ratio.Of(numerator, denominator);
        _denominatorLessOne = (int)share.Denominator - 1;
        _lessThanWhole = (int)(share.Denominator - share.Numerator);
        IsStrict = isStrict;
    }

    /// <summary>Gets the threshold "more than half" (过半数).</summary>
    public static Threshold Majority { get; } = MoreThan(1, 2);

    /// <summary>Gets the share, in lowest terms.</summary>
    public Ratio Share => Ratio.InLowestTerms(Denominator - _lessThanWhole, Denominator);

    /// <summary>Gets whether the share itself falls short.</summary>
    public bool IsStrict { get; }

    private int Denominator => _denominatorLessOne + 1;

    /// <summary>Makes a threshold that the share itself does not reach.</summary>
    /// <param name="numerator">The upper number of the share; 0 to less than <paramref name="denominator"/>.</param>
    /// <param name="denominator">The lower number of the share; positive.</param>
    /// <returns>The threshold "more than".</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The share is below zero, or it is the whole or more, more than which nothing is.
    /// </exception>
    public static Threshold MoreThan(int numerator, int denominator) =>
        new(numerator, denominator, isStrict: true);

    /// <summary>Makes a threshold that the share itself reaches.</summary>
    /// <param name="numerator">The upper number of the share; 0 to <paramref name="denominator"/>.</param>
    /// <param name="denominator">The lower number of the share; positive.</param>
    /// <returns>The threshold "at least".</returns>
    /// <exception cref="ArgumentOutOfRangeException">The share is not between zero and one.</exception>
    public static Threshold AtLeast(int numerator, int denominator) =>
        new(numerator, denominator, isStrict: false);

    /// <summary>Finds the smallest count that reaches this threshold.</summary>
    /// <param name="whole">The size of the whole; not negative.</param>
    /// <returns>The smallest count; one above <paramref name="whole"/> when no count suffices, as of an empty whole.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="whole"/> is negative.</exception>
    public long Least(long whole)
    {
        if (whole <= 0)
        {
            Guard.Against.OutOfRange(whole, nameof(whole), 0, long.MaxValue);
            return 1;
        }

        // The share of the whole shares and that of the rest: neither can be more than 64 bits hold.
        var numerator = (long)(Denominator - _lessThanWhole);
        var (shares, rest) = Math.DivRem(whole, Denominator);
        var (more, fraction) = Math.DivRem(rest * numerator, Denominator);
        var least = (shares * numerator) + more;
        return IsStrict || fraction > 0 ? least + 1 : least;
    }

    /// <summary>Determines whether a count reaches this threshold.</summary>
    /// <param name="count">The count.</param>
    /// <param name="whole">The size of the whole the count is part of.</param>
    /// <returns><see langword="true"/> when it does; never of an empty whole.</returns>
    public bool IsReachedBy(long count, long whole)
    {
        if (whole <= 0)
        {
            return false;
        }

        var left = (Int128)count * Denominator;
        var right = (Int128)whole * (Denominator - _lessThanWhole);
        return IsStrict ? left > right : left >= right;
    }

    /// <summary>Compares how much two thresholds ask of the same whole.</summary>
    /// <param name="other">The threshold to compare with.</param>
    /// <returns>Whether this threshold is looser, the same or stricter.</returns>
    public Strictness ComparedWith(Threshold other) =>
        Share.CompareTo(other.Share) switch
        {
            < 0 => Strictness.Looser,
            > 0 => Strictness.Stricter,
            _ when IsStrict == other.IsStrict => Strictness.Same,
            _ => IsStrict ? Strictness.Stricter : Strictness.Looser,
        };

    // Whether it needs one at least: only "at least none" does not.
    internal bool AsksSomething => IsStrict || _lessThanWhole < Denominator;

    // Whether one is enough of any whole: "at least none" and "more than none".
    internal bool IsTrivial => _lessThanWhole == Denominator;

    internal bool Implies(Threshold other) => ComparedWith(other).Implies();

    /// <inheritdoc/>
    public string ToString(Language language) =>
        (IsStrict ? new Words("more than {0}", "超过{0}") : new Words("at least {0}", "不少于{0}")).Fill(
            language,
            Share
        );

    /// <summary>Returns the threshold in English words, such as "more than 1/2".</summary>
    /// <returns>The words.</returns>
    public override string ToString() => ToString(Language.English);
}
