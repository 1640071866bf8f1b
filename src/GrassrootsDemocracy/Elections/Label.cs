using System.Globalization;
using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Elections;

/// <summary>A thing that rulebooks name themselves, such as a way of entry or a grade: an id and its words in two languages.</summary>
/// <remarks>Two are equal when their ids are, whatever words a rulebook chose.</remarks>
public sealed record Label : IReadable
{
    /// <summary>Names a thing.</summary>
    /// <param name="id">The stable id, such as "self".</param>
    /// <param name="name">The words in English.</param>
    /// <param name="chineseName">The words in Chinese.</param>
    /// <exception cref="ArgumentException">A text is empty.</exception>
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

    /// <summary>Compares two lists of which the one that holds the other asks more, such as what must be published.</summary>
    /// <param name="value">The list in question.</param>
    /// <param name="other">The list to compare with.</param>
    /// <returns>How <paramref name="value"/> compares; the order of a list does not matter.</returns>
    public static Strictness MoreIsStricter(ValueList<Label> value, ValueList<Label> other)
    {
        var (here, there) = (Guard.Against.Null(value).ToHashSet(), Guard.Against.Null(other).ToHashSet());
        return (here.IsSupersetOf(there), here.IsSubsetOf(there)) switch
        {
            (true, true) => Strictness.Same,
            (true, false) => Strictness.Stricter,
            (false, true) => Strictness.Looser,
            _ => Strictness.Incomparable,
        };
    }

    /// <inheritdoc/>
    public bool Equals(Label? other) =>
        other is not null && string.Equals(Id, other.Id, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);

    /// <inheritdoc/>
    public string ToString(CultureInfo culture) =>
        Languages.Of(culture) == Language.Chinese ? ChineseName : Name;

    /// <summary>Returns the words in English.</summary>
    /// <returns>The words.</returns>
    public override string ToString() => Name;
}
