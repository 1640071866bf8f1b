namespace GrassrootsDemocracy.Norms;

/// <summary>Something that can be read out in the reader's language.</summary>
/// <remarks>Formatted with a culture, as by <see cref="string.Format(IFormatProvider, string, object)"/>, it speaks the language of that culture.</remarks>
public interface IReadable : IFormattable
{
    /// <summary>Returns the words in a language.</summary>
    /// <param name="language">The reader's language.</param>
    /// <returns>The words.</returns>
    string ToString(Language language);

    /// <inheritdoc/>
    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) =>
        ToString(Language.Of(formatProvider));
}
