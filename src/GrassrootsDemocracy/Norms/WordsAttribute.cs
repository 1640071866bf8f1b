namespace GrassrootsDemocracy.Norms;

/// <summary>Puts a member of an enum into words.</summary>
/// <param name="english">The words in English.</param>
/// <param name="chinese">The words in Chinese.</param>
[AttributeUsage(AttributeTargets.Field)]
public sealed class WordsAttribute(string english, string chinese) : Attribute
{
    /// <summary>Gets the words in English.</summary>
    public string English { get; } = Guard.Against.ForgedLine(english);

    /// <summary>Gets the words in Chinese.</summary>
    public string Chinese { get; } = Guard.Against.ForgedLine(chinese);
}
