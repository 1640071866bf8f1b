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
}
