namespace GrassrootsDemocracy.Norms;

/// <summary>The usual ways in which two values of a norm compare in strictness.</summary>
public static class Order
{
    /// <summary>Compares two counts of which the higher asks more, such as days of notice.</summary>
    /// <param name="value">The value in question.</param>
    /// <param name="other">The value to compare with.</param>
    /// <returns>How <paramref name="value"/> compares.</returns>
    public static Strictness MoreIsStricter(int value, int other) => FromSign(value.CompareTo(other));

    /// <summary>Compares two counts of which the lower asks more, such as days to answer.</summary>
    /// <param name="value">The value in question.</param>
    /// <param name="other">The value to compare with.</param>
    /// <returns>How <paramref name="value"/> compares.</returns>
    public static Strictness LessIsStricter(int value, int other) => FromSign(other.CompareTo(value));

    /// <summary>Compares two values that are either the same or simply different.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="value">The value in question.</param>
    /// <param name="other">The value to compare with.</param>
    /// <returns>Same or incomparable.</returns>
    public static Strictness None<T>(T value, T other) =>
        EqualityComparer<T>.Default.Equals(value, other) ? Strictness.Same : Strictness.Incomparable;

    /// <summary>Compares two quotas; those of different wholes are incomparable.</summary>
    /// <param name="value">The quota in question.</param>
    /// <param name="other">The quota to compare with.</param>
    /// <returns>How <paramref name="value"/> compares.</returns>
    public static Strictness Quotas(Quota value, Quota other) =>
        value.Of == other.Of ? value.Threshold.ComparedWith(other.Threshold) : Strictness.Incomparable;

    /// <summary>Compares two ranges of counts; the one inside the other asks more.</summary>
    /// <param name="value">The range in question.</param>
    /// <param name="other">The range to compare with.</param>
    /// <returns>How <paramref name="value"/> compares.</returns>
    public static Strictness Ranges(CountRange value, CountRange other)
    {
        if (value == other)
        {
            return Strictness.Same;
        }

        if (other.Contains(value))
        {
            return Strictness.Stricter;
        }

        return value.Contains(other) ? Strictness.Looser : Strictness.Incomparable;
    }

    private static Strictness FromSign(int sign) =>
        sign switch
        {
            < 0 => Strictness.Looser,
            0 => Strictness.Same,
            > 0 => Strictness.Stricter,
        };
}
