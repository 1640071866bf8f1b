namespace GrassrootsDemocracy.Norms;

/// <summary>The name of a norm: what a rulebook is asked for, and how two of its values compare in strictness.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <remarks>Make each name once and keep it; a rulebook tells names apart by their id.</remarks>
public sealed class NormName<T> : NormName
    where T : notnull
{
    /// <summary>Names a norm.</summary>
    /// <param name="id">The stable id.</param>
    /// <param name="order">How two values compare in strictness; see <see cref="Norms.Order"/> for the usual ways.</param>
    /// <param name="texts">Where its title is found; without it the id is the title.</param>
    /// <param name="titleKey">The key of the title when several norms share one; otherwise the id.</param>
    /// <param name="subject">What it is a norm of when several share a title, such as the kind of election.</param>
    /// <exception cref="ArgumentException">The id is empty.</exception>
    public NormName(
        string id,
        Func<T, T, Strictness> order,
        Texts? texts = null,
        string? titleKey = null,
        string? subject = null
    )
        : base(id, texts, titleKey, subject) => Order = Guard.Against.Null(order);

    private NormName(NormName<T> general, string id, IReadable part)
        : base(id, general, part) => Order = general.Order;

    // A subject that rulebooks may invent brings its own words.
    internal NormName(
        string id,
        Func<T, T, Strictness> order,
        Texts texts,
        string titleKey,
        IReadable subject
    )
        : base(id, texts, titleKey, subject: null, subject) => Order = Guard.Against.Null(order);

    /// <summary>Gets how two values compare in strictness.</summary>
    public Func<T, T, Strictness> Order { get; }

    /// <summary>Names the same norm for a part of what this one is for, such as one office of a committee.</summary>
    /// <param name="id">The stable id.</param>
    /// <param name="part">What the part is called.</param>
    /// <returns>A name under which a rulebook answers with this norm unless it states one for the part.</returns>
    /// <exception cref="ArgumentException">The id is empty.</exception>
    public NormName<T> For(string id, IReadable part) =>
        new(this, Guard.Against.NullOrWhiteSpace(id), Guard.Against.Null(part));

    internal override Strictness Compare(Norm left, Norm right) =>
        left is Norm<T> { Value: var value } && right is Norm<T> { Value: var other }
            ? Order(value, other)
            : Strictness.Incomparable;
}
