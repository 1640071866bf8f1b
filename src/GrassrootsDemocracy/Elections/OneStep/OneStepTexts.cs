using System.Resources;
using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Elections.OneStep;

// The words of this room.
internal static class OneStepTexts
{
    public static Texts All { get; } =
        new(
            new ResourceManager(
                "GrassrootsDemocracy.Elections.OneStep.OneStepTexts",
                typeof(OneStepTexts).Assembly
            ),
            ElectionTexts.All
        );
}
