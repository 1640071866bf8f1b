namespace GrassrootsDemocracy.Disclosure;

/// <summary>A line of the catalogue (公开目录) that a body keeps of what it discloses.</summary>
/// <param name="Item">The item, such as <see cref="DisclosureItems.Decisions"/>.</param>
/// <param name="Class">Its class, by which it has its times; <see langword="null"/> when it is not known.</param>
public sealed record CatalogueEntry(Label Item, Label? Class = null)
{
    /// <summary>Gets the item.</summary>
    public Label Item { get; } = Guard.Against.Null(Item);
}
