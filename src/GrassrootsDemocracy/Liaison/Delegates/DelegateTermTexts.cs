using System.Globalization;
using System.Resources;
using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Liaison.Delegates;

// The words of this smaller room.
internal static class DelegateTermTexts
{
    public static Texts All { get; } =
        new(
            new ResourceManager(
                "GrassrootsDemocracy.Liaison.Delegates.DelegateTermTexts",
                typeof(DelegateTermTexts).Assembly
            ),
            KernelTexts.All
        );

    public static string Fill(string key, CultureInfo culture, params ReadOnlySpan<object?> arguments) =>
        string.Format(CultureInfo.InvariantCulture, All.Find(key, culture), arguments);
}
