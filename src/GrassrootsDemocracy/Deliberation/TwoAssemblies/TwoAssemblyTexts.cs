using System.Globalization;
using System.Resources;
using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Deliberation.TwoAssemblies;

// The words of this smaller room; what it shares with the others stands in the room around it.
internal static class TwoAssemblyTexts
{
    public static Texts All { get; } =
        new(
            new ResourceManager(
                "GrassrootsDemocracy.Deliberation.TwoAssemblies.TwoAssemblyTexts",
                typeof(TwoAssemblyTexts).Assembly
            ),
            DeliberationTexts.All
        );

    public static string Fill(string key, CultureInfo culture, params ReadOnlySpan<object?> arguments) =>
        string.Format(CultureInfo.InvariantCulture, All.Find(key, culture), arguments);

    public static string Join(IEnumerable<IReadable> words, CultureInfo culture) =>
        string.Join(KernelTexts.All.Find("separator", culture), words.Select(word => word.ToString(culture)));
}
