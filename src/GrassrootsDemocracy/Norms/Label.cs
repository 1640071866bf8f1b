namespace GrassrootsDemocracy.Norms;

/// <summary>
/// Something that rulebooks name as they need it, such as a ground for leaving somebody off the roll: a stable id and
/// its words in two languages.
/// </summary>
/// <remarks>
/// <para>
/// An id is a family and a key of its own in it, such as "entry-way/members", so that labels of two families are never
/// mistaken for one another. Two labels are equal when their ids are, whatever their words.
/// </para>
/// <para>A rulebook brings labels of its own where the library has none, in the family of those that stand beside them.</para>
/// </remarks>
public sealed record Label : IReadable
{
    /// <summary>Names something.</summary>
    /// <param name="id">The stable id, such as "voter-fact/lives-here".</param>
    /// <param name="name">The words in English.</param>
    /// <param name="chineseName">The words in Chinese.</param>
    /// <exception cref="ArgumentException">
    /// A name is empty, or the id is not a family and a key, each of small letters and digits joined by hyphens.
    /// </exception>
    public Label(string id, string name, string chineseName)
    {
        Guard.Against.NotAName(id);
        Name = Guard.Against.NotAName(name);
        ChineseName = Guard.Against.NotAName(chineseName);
        Id = Ids.IsOfFamily(id)
            ? id
            : throw new ArgumentException(
                $"'{id}' is no id of a label: write its family and a key in small letters, such as 'entry-way/members'.",
                nameof(id)
            );
    }

    /// <summary>Gets the stable id, which no label of another family has.</summary>
    public string Id { get; }

    /// <summary>Gets the family, such as "body" for "body/villagers-committee".</summary>
    public string Family => Id[..Id.IndexOf(Ids.FamilyMark, StringComparison.Ordinal)];

    /// <summary>Gets the id within the family, such as "villagers-committee" for "body/villagers-committee".</summary>
    public string Key => Id[(Id.IndexOf(Ids.FamilyMark, StringComparison.Ordinal) + 1)..];

    /// <summary>Gets the words in English.</summary>
    public string Name { get; }

    /// <summary>Gets the words in Chinese.</summary>
    public string ChineseName { get; }

    /// <summary>Names something by its id alone, as for a log that keeps nothing else; it equals the label that has the words.</summary>
    /// <param name="id">The id, such as "body/villagers-committee"; its key also serves as the words, without its hyphens.</param>
    /// <returns>The label.</returns>
    /// <exception cref="ArgumentException">The id is not a family and a key.</exception>
    public static Label Of(string id)
    {
        Guard.Against.NotAName(id);
        var words = id[(id.IndexOf(Ids.FamilyMark, StringComparison.Ordinal) + 1)..].Replace('-', ' ');
        return new(id, words.Length == 0 ? id : words, words.Length == 0 ? id : words);
    }

    /// <inheritdoc/>
    public bool Equals(Label? other) =>
        ReferenceEquals(this, other)
        || (other is not null && string.Equals(Id, other.Id, StringComparison.Ordinal));

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);

    /// <inheritdoc/>
    public string ToString(Language language) => language == Language.Chinese ? ChineseName : Name;

    /// <summary>Returns the words in English.</summary>
    /// <returns>The words.</returns>
    public override string ToString() => Name;
}
