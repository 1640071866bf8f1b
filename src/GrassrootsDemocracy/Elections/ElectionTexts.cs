using System.Globalization;
using System.Resources;
using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Elections;

// The words of this room.
internal static class ElectionTexts
{
    public static Texts All { get; } =
        new(
            new ResourceManager(
                "GrassrootsDemocracy.Elections.ElectionTexts",
                typeof(ElectionTexts).Assembly
            ),
            KernelTexts.All
        );

    public static string Fill(string key, CultureInfo culture, params ReadOnlySpan<object?> arguments) =>
        string.Format(CultureInfo.InvariantCulture, All.Find(key, culture), arguments);

    public static string Word<T>(T value, CultureInfo culture)
        where T : struct, Enum => All.Find($"{typeof(T).Name}.{value}", culture);
}
