using System.Globalization;

namespace GrassrootsDemocracy.Norms;

/// <summary>The whole numbers from a least to a most, both included.</summary>
/// <remarks>
/// It says what a rounded or vague count can be, such as "over 45,100", and what a norm allows, such as 3 to 7
/// members. The default value is the range from 0 to 0.
/// </remarks>
public readonly record struct CountRange : IReadable
{
    /// <summary>Makes a range.</summary>
    /// <param name="least">The least; not negative.</param>
    /// <param name="most">The most; not below <paramref name="least"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The least is negative or above the most.</exception>
    public CountRange(long least, long most)
    {
        Least =
            least >= 0
                ? least
                : throw new ArgumentOutOfRangeException(
                    nameof(least),
                    least,
                    "A count is not negative: give zero or more."
                );
        Most =
            most >= least
                ? most
                : throw new ArgumentOutOfRangeException(
                    nameof(most),
                    most,
                    $"The most is below the least, {least}: swap them."
                );
    }

    private CountRange(long least, long most, bool isOddOnly)
        : this(least, most) => IsOddOnly = isOddOnly && least != most;

    /// <summary>Gets the least.</summary>
    public long Least { get; }

    /// <summary>Gets the most.</summary>
    public long Most { get; }

    /// <summary>Gets whether only the odd numbers in it are meant (单数); never of a single number.</summary>
    public bool IsOddOnly { get; }

    /// <summary>Makes the odd numbers of a range, such as 3, 5 or 7.</summary>
    /// <param name="least">The least; odd.</param>
    /// <param name="most">The most; odd, not below <paramref name="least"/>.</param>
    /// <returns>The range; of one number the same as <see cref="Exactly"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The least is negative or above the most.</exception>
    /// <exception cref="ArgumentException">The least or the most is even.</exception>
    public static CountRange Odd(long least, long most)
    {
        Guard.Against.InvalidInput(
            least,
            nameof(least),
            long.IsOddInteger,
            "The least of odd numbers is odd."
        );
        Guard.Against.InvalidInput(most, nameof(most), long.IsOddInteger, "The most of odd numbers is odd.");
        return new(least, most, isOddOnly: true);
    }

    /// <summary>Makes the range of one number.</summary>
    /// <param name="count">The number; not negative.</param>
    /// <returns>The range.</returns>
    public static CountRange Exactly(long count) => new(count, count);

    /// <summary>Reads "over 45,100" (45100 多): more than the round number, less than the next one as round.</summary>
    /// <param name="printed">The round number as printed; positive.</param>
    /// <returns>The range from one above it to one below the next as round: 45,101 to 45,199.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is not positive, or not round: it ends in no zero.</exception>
    public static CountRange Over(long printed)
    {
        var step = Step(printed);
        return new(printed + 1, long.MaxValue - step < printed ? long.MaxValue : printed + step - 1);
    }

    /// <summary>Reads "nearly 8,000" (近 8000): less than the round number, more than the one before as round.</summary>
    /// <param name="printed">The round number as printed; positive.</param>
    /// <returns>The range from one above the number before it to one below it: 7,001 to 7,999.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is not positive, or not round: it ends in no zero.</exception>
    public static CountRange Nearly(long printed)
    {
        var step = Step(printed);
        return new(printed - step + 1, printed - 1);
    }

    /// <summary>Determines whether a number lies in the range.</summary>
    /// <param name="count">The number.</param>
    /// <returns><see langword="true"/> when it does.</returns>
    public bool Contains(long count) =>
        Least <= count && count <= Most && (!IsOddOnly || long.IsOddInteger(count));

    /// <summary>Determines whether another range lies wholly in this one.</summary>
    /// <param name="other">The other range.</param>
    /// <returns><see langword="true"/> when it does.</returns>
    public bool Contains(CountRange other) =>
        Least <= other.Least
        && other.Most <= Most
        && (!IsOddOnly || other.IsOddOnly || (other.Least == other.Most && long.IsOddInteger(other.Least)));

    /// <inheritdoc/>
    public string ToString(Language language)
    {
        if (Most == long.MaxValue)
        {
            return (
                IsOddOnly
                    ? new Words("an odd number, at least {0}", "不少于{0}的单数")
                    : new Words("at least {0}", "不少于{0}")
            ).Fill(language, Least);
        }

        if (IsOddOnly)
        {
            return new Words("an odd number from {0} to {1}", "{0}至{1}的单数").Fill(language, Least, Most);
        }

        return Least == Most
            ? Least.ToString(CultureInfo.InvariantCulture)
            : new Words("{0} to {1}", "{0}至{1}").Fill(language, Least, Most);
    }

    /// <summary>Returns the range in English words.</summary>
    /// <returns>The number, or "a to b".</returns>
    public override string ToString() => ToString(Language.English);

    private static long Step(long printed)
    {
        Guard.Against.OutOfRange(printed, nameof(printed), 1, long.MaxValue);
        var step = 1L;
        while (printed / step % 10 == 0)
        {
            step *= 10;
        }

        return step > 1
            ? step
            : throw new ArgumentOutOfRangeException(
                nameof(printed),
                printed,
                "A number that ends in no zero is not round: give the range of counts that it stands for."
            );
    }
}
