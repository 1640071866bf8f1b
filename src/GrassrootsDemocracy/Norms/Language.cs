using System.Globalization;

namespace GrassrootsDemocracy.Norms;

/// <summary>The language of a reader: English or Chinese. No culture data is needed for either.</summary>
/// <remarks>The default is English. A culture can be given wherever a language is asked for.</remarks>
public readonly record struct Language
{
    private const string ChinesePrefix = "zh";

    private Language(bool isChinese) => IsChinese = isChinese;

    /// <summary>Gets English.</summary>
    public static Language English => default;

    /// <summary>Gets Chinese, in simplified characters.</summary>
    public static Language Chinese => new(isChinese: true);

    /// <summary>Gets the tag of the language: "en" or "zh-Hans".</summary>
    public string Tag => IsChinese ? "zh-Hans" : "en";

    internal bool IsChinese { get; }

    /// <summary>Finds the language that readers of a culture read.</summary>
    /// <param name="culture">The culture.</param>
    /// <returns>Chinese for a zh culture, otherwise English.</returns>
    public static implicit operator Language(CultureInfo culture) => FromCultureInfo(culture);

    /// <summary>Finds the language of a tag.</summary>
    /// <param name="tag">A tag such as "zh", "zh-CN" or "en-GB"; it need not name a culture that the machine knows.</param>
    /// <returns>Chinese for "zh" and whatever follows it, otherwise English.</returns>
    public static Language Of(string tag)
    {
        Guard.Against.Null(tag);
        return new(
            tag.StartsWith(ChinesePrefix, StringComparison.OrdinalIgnoreCase)
                && (tag.Length == ChinesePrefix.Length || tag[ChinesePrefix.Length] is '-' or '_')
        );
    }

    /// <summary>Finds the language that readers of a culture read.</summary>
    /// <param name="culture">The culture.</param>
    /// <returns>Chinese for a zh culture, otherwise English.</returns>
    public static Language FromCultureInfo(CultureInfo culture) => Of(Guard.Against.Null(culture).Name);

    /// <summary>Finds the language in which something is formatted.</summary>
    /// <param name="provider">The culture; nothing, or anything that is not a culture, speaks English.</param>
    /// <returns>The language.</returns>
    public static Language Of(IFormatProvider? provider) =>
        provider is CultureInfo culture ? FromCultureInfo(culture) : English;

    /// <summary>Returns the tag.</summary>
    /// <returns>The tag.</returns>
    public override string ToString() => Tag;
}
