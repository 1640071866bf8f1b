using System.Globalization;
using System.Resources;
using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Liaison.Appeals;

// The words of this smaller room.
internal static class AppealTexts
{
    public static Texts All { get; } =
        new(
            new ResourceManager(
                "GrassrootsDemocracy.Liaison.Appeals.AppealTexts",
                typeof(AppealTexts).Assembly
            ),
            KernelTexts.All
        );

    public static string Fill(string key, CultureInfo culture, params ReadOnlySpan<object?> arguments) =>
        string.Format(CultureInfo.InvariantCulture, All.Find(key, culture), arguments);
}
