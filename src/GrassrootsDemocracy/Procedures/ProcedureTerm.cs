using System.Globalization;
using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Procedures;

/// <summary>
/// A word of a procedure that any rulebook may invent: a stage, who acts in it, a piece of evidence, a place, an occasion.
/// </summary>
/// <param name="Id">The stable id, such as "election-committee": lower-case words with hyphens.</param>
/// <param name="Words">The words in English.</param>
/// <param name="ChineseWords">The words in Chinese.</param>
/// <remarks>Two are equal when their ids are, so that a log can name by id alone what a rulebook puts in words.</remarks>
public sealed record ProcedureTerm(string Id, string Words, string ChineseWords) : IReadable
{
    /// <summary>Gets the stable id.</summary>
    public string Id { get; } = Guard.Against.NullOrWhiteSpace(Id);

    /// <summary>Gets the words in English.</summary>
    public string Words { get; } = Guard.Against.NullOrWhiteSpace(Words);

    /// <summary>Gets the words in Chinese.</summary>
    public string ChineseWords { get; } = Guard.Against.NullOrWhiteSpace(ChineseWords);

    /// <summary>Names something by its id alone.</summary>
    /// <param name="id">The id, which also serves as its words.</param>
    /// <returns>The term.</returns>
    /// <exception cref="ArgumentException">The id is empty.</exception>
    public static ProcedureTerm Of(string id) => new(Guard.Against.NullOrWhiteSpace(id), id, id);

    /// <summary>Compares two lists of which the shorter asks more, such as who may act.</summary>
    /// <param name="value">The list in question.</param>
    /// <param name="other">The list to compare with.</param>
    /// <returns>How <paramref name="value"/> compares; the order of the items does not matter.</returns>
    public static Strictness FewerIsStricter(ValueList<ProcedureTerm> value, ValueList<ProcedureTerm> other)
    {
        Guard.Against.Null(value);
        return MoreIsStricter(Guard.Against.Null(other), value);
    }

    /// <summary>Compares two lists of which the longer asks more, such as the evidence required.</summary>
    /// <param name="value">The list in question.</param>
    /// <param name="other">The list to compare with.</param>
    /// <returns>How <paramref name="value"/> compares; the order of the items does not matter.</returns>
    public static Strictness MoreIsStricter(ValueList<ProcedureTerm> value, ValueList<ProcedureTerm> other)
    {
        var here = Guard.Against.Null(value).ToHashSet();
        var there = Guard.Against.Null(other).ToHashSet();
        return here.SetEquals(there) ? Strictness.Same
            : here.IsSupersetOf(there) ? Strictness.Stricter
            : here.IsSubsetOf(there) ? Strictness.Looser
            : Strictness.Incomparable;
    }

    /// <summary>Determines whether another term has the same id.</summary>
    /// <param name="other">The other term.</param>
    /// <returns><see langword="true"/> when it has.</returns>
    public bool Equals(ProcedureTerm? other) =>
        other is not null && string.Equals(Id, other.Id, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);

    /// <inheritdoc/>
    public string ToString(CultureInfo culture) =>
        Languages.Of(culture) == Language.Chinese ? ChineseWords : Words;

    /// <summary>Returns the words in English.</summary>
    /// <returns>The words.</returns>
    public override string ToString() => Words;
}
