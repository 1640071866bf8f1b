using System.Globalization;
using System.Resources;

namespace GrassrootsDemocracy.Norms;

// The words of the lowest floor.
internal static class KernelTexts
{
    public static Texts All { get; } =
        new(new ResourceManager("GrassrootsDemocracy.Norms.KernelTexts", typeof(KernelTexts).Assembly));

    public static string Join(IEnumerable<IReadable> words, CultureInfo culture) =>
        string.Join(
            All.Find("separator", culture),
            words.Select(word => word.ToString(culture)).Distinct(StringComparer.Ordinal)
        );
}
