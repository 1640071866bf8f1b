namespace GrassrootsDemocracy.Norms;

/// <summary>A value that can be read out in English and in Chinese, and reads in English where nobody says which.</summary>
public abstract record Readable : IReadable
{
    private protected Readable() { }

    /// <inheritdoc/>
    public abstract string ToString(Language language);

    /// <summary>Returns the words in English.</summary>
    /// <returns>The words.</returns>
    public sealed override string ToString() => ToString(Language.English);
}
