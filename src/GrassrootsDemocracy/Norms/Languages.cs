using System.Globalization;

namespace GrassrootsDemocracy.Norms;

internal static class Languages
{
    public static CultureInfo Chinese { get; } = CultureInfo.GetCultureInfo("zh-Hans");

    public static Language Of(CultureInfo culture)
    {
        Guard.Against.Null(culture);
        return culture.Name.StartsWith("zh", StringComparison.OrdinalIgnoreCase)
            ? Language.Chinese
            : Language.English;
    }

    public static CultureInfo Culture(this Language language) =>
        language == Language.Chinese ? Chinese : CultureInfo.InvariantCulture;
}
