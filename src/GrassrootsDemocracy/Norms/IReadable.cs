using System.Globalization;

namespace GrassrootsDemocracy.Norms;

/// <summary>Something that can be read out in the reader's language: English, or Chinese for a zh culture.</summary>
public interface IReadable
{
    /// <summary>Returns the words in a language.</summary>
    /// <param name="culture">The reader's culture.</param>
    /// <returns>The words.</returns>
    string ToString(CultureInfo culture);
}
