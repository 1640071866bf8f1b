namespace GrassrootsDemocracy.Disclosure;

/// <summary>An item that a text has somebody disclose, with the class that it gives it.</summary>
/// <param name="Item">The item, such as <see cref="DisclosureItems.Decisions"/>.</param>
/// <param name="Class">Its class, by which it has its times; <see langword="null"/> where the text leaves that to the matter.</param>
public sealed record DisclosureItem(Label Item, Label? Class = null) : Readable
{
    /// <summary>Gets the item.</summary>
    public Label Item { get; } = Guard.Against.Null(Item);

    /// <inheritdoc/>
    public override string ToString(Language language) =>
        Class is null
            ? Item.ToString(language)
            : new Words("{0} ({1})", "{0}（{1}）").Fill(
                language,
                Item.ToString(language),
                Class.ToString(language)
            );

    // A text that gives the class says more than one that does not.
    internal static Strictness Compare(DisclosureItem value, DisclosureItem other) =>
        value.Class == other.Class ? Strictness.Same
        : other.Class is null ? Strictness.Stricter
        : value.Class is null ? Strictness.Looser
        : Strictness.Incomparable;
}
