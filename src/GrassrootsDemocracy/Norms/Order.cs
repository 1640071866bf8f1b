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

    /// <summary>Compares two answers of which "yes" asks something and "no" nothing, such as whether a hearing is public.</summary>
    /// <param name="value">The answer in question.</param>
    /// <param name="other">The answer to compare with.</param>
    /// <returns>How <paramref name="value"/> compares.</returns>
    public static Strictness YesIsStricter(bool value, bool other) => FromSign(value.CompareTo(other));

    /// <summary>Compares two answers of which "no" forbids something and "yes" nothing, such as whether a grant may be passed on.</summary>
    /// <param name="value">The answer in question.</param>
    /// <param name="other">The answer to compare with.</param>
    /// <returns>How <paramref name="value"/> compares.</returns>
    public static Strictness NoIsStricter(bool value, bool other) => YesIsStricter(other, value);

    /// <summary>Compares two values that are either the same or simply different.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="value">The value in question.</param>
    /// <param name="other">The value to compare with.</param>
    /// <returns>Same or incomparable.</returns>
    public static Strictness None<T>(T value, T other) =>
        EqualityComparer<T>.Default.Equals(value, other) ? Strictness.Same : Strictness.Incomparable;

    /// <summary>Compares two quotas, also of two wholes of which one is never the smaller.</summary>
    /// <param name="value">The quota in question.</param>
    /// <param name="other">The quota to compare with.</param>
    /// <returns>
    /// How <paramref name="value"/> compares: more than half of all members asks more than more than half of those present,
    /// who are never more than all members; shares of two wholes of which either can be the larger are incomparable.
    /// </returns>
    public static Strictness Quotas(Quota value, Quota other) =>
        Of(value.Implies(other), other.Implies(value));

    /// <summary>Compares two ranges of counts; the one inside the other asks more.</summary>
    /// <param name="value">The range in question.</param>
    /// <param name="other">The range to compare with.</param>
    /// <returns>How <paramref name="value"/> compares.</returns>
    public static Strictness Ranges(CountRange value, CountRange other) =>
        Of(other.Contains(value), value.Contains(other));

    /// <summary>Makes the order of lists of which everything listed is required, such as what must be published.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="key">What tells one item from another; the whole item when left out.</param>
    /// <param name="order">How two items of one key compare; the same or just different when left out.</param>
    /// <returns>The order: the list that holds the other asks more. Layers add to such a list and drop from it item by item.</returns>
    public static Func<ValueList<T>, ValueList<T>, Strictness> AllRequired<T>(
        Func<T, object>? key = null,
        Func<T, T, Strictness>? order = null
    )
        where T : notnull => Listed(ListKind.AllRequired, key, order);

    /// <summary>Makes the order of lists of which any item is enough, such as who may call a meeting.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="key">What tells one item from another; the whole item when left out.</param>
    /// <param name="order">How two items of one key compare; the same or just different when left out.</param>
    /// <returns>The order: the list within the other asks more. Layers add to such a list and drop from it item by item.</returns>
    public static Func<ValueList<T>, ValueList<T>, Strictness> AnyWillDo<T>(
        Func<T, object>? key = null,
        Func<T, T, Strictness>? order = null
    )
        where T : notnull => Listed(ListKind.AnyWillDo, key, order);

    /// <summary>Makes the order of lists that are a choice, of which neither more nor fewer items ask more.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="key">What tells one item from another; the whole item when left out.</param>
    /// <param name="order">How two items of one key compare; the same or just different when left out.</param>
    /// <returns>The order: in which order somebody wrote a list down makes no difference. Layers change it item by item.</returns>
    public static Func<ValueList<T>, ValueList<T>, Strictness> ExactlyThese<T>(
        Func<T, object>? key = null,
        Func<T, T, Strictness>? order = null
    )
        where T : notnull => Listed(ListKind.ExactlyThese, key, order);

    // Lists of demands all of which must be met: each demand of the looser one is also one of the other, or asks less.
    internal static Strictness AllAreAsked<T>(
        ValueList<T> value,
        ValueList<T> other,
        Func<T, T, bool> implies
    )
    {
        Guard.Against.Null(value);
        Guard.Against.Null(other);
        return Of(Implies(value, other), Implies(other, value));

        bool Implies(ValueList<T> met, ValueList<T> asked) =>
            asked.All(demand => met.Any(own => implies(own, demand)));
    }

    // Whether what compares like this implies what it was compared with.
    internal static bool Implies(this Strictness strictness) =>
        strictness is Strictness.Same or Strictness.Stricter;

    // Whether whoever keeps the one keeps the other, and the other way round.
    internal static Strictness Of(bool implies, bool isImplied) =>
        (implies, isImplied) switch
        {
            (true, true) => Strictness.Same,
            (true, false) => Strictness.Stricter,
            (false, true) => Strictness.Looser,
            _ => Strictness.Incomparable,
        };

    private static Func<ValueList<T>, ValueList<T>, Strictness> Listed<T>(
        ListKind kind,
        Func<T, object>? key,
        Func<T, T, Strictness>? order
    )
        where T : notnull =>
        new Listing<ValueList<T>, T>(
            kind,
            static list => list,
            static items => [.. items],
            key,
            order
        ).Compare;

    private static Strictness FromSign(int sign) =>
        sign switch
        {
            < 0 => Strictness.Looser,
            0 => Strictness.Same,
            > 0 => Strictness.Stricter,
        };
}
