using System.Collections;
using System.Collections.Frozen;
using System.Globalization;
using System.Resources;

namespace GrassrootsDemocracy.Norms;

/// <summary>The words of a room in English and in simplified Chinese, kept as resources.</summary>
/// <remarks>Two instances are equal only when they are the same instance.</remarks>
public sealed class Texts
{
    private readonly Lazy<FrozenDictionary<string, Template>>[] _byLanguage;
    private readonly Texts? _others;

    /// <summary>Makes the words of a room from its resources.</summary>
    /// <param name="resources">Resources with English as their neutral language and a zh-Hans satellite.</param>
    /// <param name="others">Where words are looked up that the resources do not have, such as the room around a smaller one.</param>
    public Texts(ResourceManager resources, Texts? others = null)
    {
        Guard.Against.Null(resources);
        _others = others;
        _byLanguage = [Load(resources, Language.English), Load(resources, Language.Chinese)];
    }

    /// <summary>Determines whether a language has a text of its own for a key.</summary>
    /// <param name="key">The key of the text.</param>
    /// <param name="culture">The reader's culture.</param>
    /// <returns><see langword="true"/> when it has.</returns>
    public bool Has(string key, CultureInfo culture) =>
        Of(Languages.Of(culture)).ContainsKey(Guard.Against.Null(key)) || _others?.Has(key, culture) == true;

    /// <summary>Finds a text.</summary>
    /// <param name="key">The key of the text.</param>
    /// <param name="culture">The reader's culture.</param>
    /// <returns>The text as it stands in the resources, its placeholders not yet filled.</returns>
    /// <exception cref="KeyNotFoundException">The resources have no such key in that language.</exception>
    public string Find(string key, CultureInfo culture) =>
        Template(Guard.Against.Null(key), Languages.Of(culture)).Text;

    // A text with its numbered places filled; numbers are written the same everywhere.
    internal string Fill(string key, CultureInfo culture, params ReadOnlySpan<object?> arguments) =>
        string.Format(CultureInfo.InvariantCulture, Find(key, culture), arguments);

    internal string Word(Enum value, CultureInfo culture) => Find($"{value.GetType().Name}.{value}", culture);

    internal Template Template(string key, Language language) =>
        Of(language).TryGetValue(key, out var template)
            ? template
            : _others?.Template(key, language)
                ?? throw new KeyNotFoundException(
                    $"There is no text '{key}' in {language}: add it to both resource files."
                );

    private FrozenDictionary<string, Template> Of(Language language) => _byLanguage[(int)language].Value;

    private static Lazy<FrozenDictionary<string, Template>> Load(
        ResourceManager resources,
        Language language
    ) =>
        new(() =>
            resources
                .GetResourceSet(language.Culture(), createIfNotExists: true, tryParents: false)!
                .Cast<DictionaryEntry>()
                .ToFrozenDictionary(
                    entry => (string)entry.Key,
                    entry => new Template((string)entry.Value!),
                    StringComparer.Ordinal
                )
        );
}
