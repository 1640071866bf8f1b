using System.Globalization;
using System.Runtime.CompilerServices;

namespace GrassrootsDemocracy.Norms;

/// <summary>What is said in English and in Chinese. Places such as {0} or {actual} are filled where the words are used.</summary>
/// <remarks>
/// The place of a number may bring the word that it counts: {actual:vote|votes} is "1 vote" and "2 votes", and
/// {actual?was|were} only the word. Two are equal when both texts are.
/// </remarks>
public sealed record Words : IReadable
{
    private Template? _english;
    private Template? _chinese;

    /// <summary>Puts something into words.</summary>
    /// <param name="english">The words in English.</param>
    /// <param name="chinese">The words in Chinese, with the same places.</param>
    public Words(string english, string chinese)
    {
        English = Guard.Against.ForgedLine(english);
        Chinese = Guard.Against.ForgedLine(chinese);
    }

    // Templates are of the texts of this instance, and are not copied.
    private Words(Words other)
    {
        English = other.English;
        Chinese = other.Chinese;
    }

    /// <summary>Gets the words in English.</summary>
    public string English { get; }

    /// <summary>Gets the words in Chinese.</summary>
    public string Chinese { get; }

    /// <summary>Takes the words apart.</summary>
    /// <param name="english">The words in English.</param>
    /// <param name="chinese">The words in Chinese.</param>
    public void Deconstruct(out string english, out string chinese) =>
        (english, chinese) = (English, Chinese);

    /// <summary>Finds the words in a language.</summary>
    /// <param name="language">The reader's language.</param>
    /// <returns>The words as they stand, their places not filled.</returns>
    public string In(Language language) => language.IsChinese ? Chinese : English;

    /// <inheritdoc/>
    public string ToString(Language language) => In(language);

    /// <summary>Returns the words in English.</summary>
    /// <returns>The words.</returns>
    public override string ToString() => English;

    /// <inheritdoc/>
    public bool Equals(Words? other) =>
        other is not null
        && string.Equals(English, other.English, StringComparison.Ordinal)
        && string.Equals(Chinese, other.Chinese, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(English, Chinese);

    // The words with their numbered places filled; numbers are written the same everywhere, and choose the word that
    // hangs on them: {0:day|days}, {0?was|were}; so do ranges, which are written out.
    internal string Fill(Language language, params ReadOnlySpan<object?> arguments)
    {
        var pieces = Norms.Template.Pieces(In(language));
        var text = new DefaultInterpolatedStringHandler(0, pieces.Count, CultureInfo.InvariantCulture);
        for (var index = 0; index < pieces.Count; index++)
        {
            if (index % 2 == 0)
            {
                text.AppendLiteral(pieces[index]);
                continue;
            }

            var (name, forms) = Plural.Read(pieces[index]);
            var argument = arguments[int.Parse(name, CultureInfo.InvariantCulture)];
            if (forms is not { IsAfterNumber: false })
            {
                text.AppendFormatted(argument);
            }

            if (forms is not null)
            {
                text.AppendLiteral(forms.IsAfterNumber ? " " : "");
                text.AppendLiteral(forms.Of(argument));
            }
        }

        return text.ToStringAndClear();
    }

    // The words of a ledger line, taken apart when somebody first reads them.
    internal Template Template(Language language) =>
        language.IsChinese ? _chinese ??= new(Chinese) : _english ??= new(English);
}
