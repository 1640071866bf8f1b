namespace GrassrootsDemocracy.Norms;

/// <summary>
/// Something that rulebooks name as they need it, such as a ground for leaving somebody off the roll: a stable id and
/// its words in two languages.
/// </summary>
/// <remarks>A rulebook brings labels of its own where the library has none. Two are equal when their ids are.</remarks>
public sealed record Label : IReadable
{
    /// <summary>Names something.</summary>
    /// <param name="id">The stable id, such as "lives-here".</param>
    /// <param name="name">The words in English.</param>
    /// <param name="chineseName">The words in Chinese.</param>
    /// <exception cref="ArgumentException">An argument is empty.</exception>
    public Label(string id, string name, string chineseName)
    {
        Id = Guard.Against.NullOrWhiteSpace(id);
        Name = Guard.Against.NullOrWhiteSpace(name);
        ChineseName = Guard.Against.NullOrWhiteSpace(chineseName);
    }

    /// <summary>Gets the stable id.</summary>
    public string Id { get; }

    /// <summary>Gets the words in English.</summary>
    public string Name { get; }

    /// <summary>Gets the words in Chinese.</summary>
    public string ChineseName { get; }

    /// <summary>Names something by its id alone, as a log does for what a rulebook puts in words.</summary>
    /// <param name="id">The id, which also serves as its words.</param>
    /// <returns>The label.</returns>
    /// <exception cref="ArgumentException">The id is empty.</exception>
    public static Label Of(string id) => new(Guard.Against.NullOrWhiteSpace(id), id, id);

    /// <inheritdoc/>
    public bool Equals(Label? other) =>
        other is not null && string.Equals(Id, other.Id, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);

    /// <inheritdoc/>
    public string ToString(Language language) => language == Language.Chinese ? ChineseName : Name;

    /// <summary>Returns the words in English.</summary>
    /// <returns>The words.</returns>
    public override string ToString() => Name;
}
