using System.Globalization;
using System.Resources;

namespace GrassrootsDemocracy.Norms;

// The words of the lowest floor.
internal static class KernelTexts
{
    public static Texts All { get; } =
        new(new ResourceManager("GrassrootsDemocracy.Norms.KernelTexts", typeof(KernelTexts).Assembly));

    public static string Fill(string key, CultureInfo culture, params ReadOnlySpan<object?> arguments) =>
        string.Format(CultureInfo.InvariantCulture, All.Find(key, culture), arguments);

    public static string Word<T>(T value, CultureInfo culture)
        where T : struct, Enum => All.Find($"{typeof(T).Name}.{value}", culture);
}
