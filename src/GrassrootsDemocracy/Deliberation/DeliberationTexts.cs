using System.Resources;
using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Deliberation;

// The words of this room.
internal static class DeliberationTexts
{
    public static Texts All { get; } =
        new(
            new ResourceManager(
                "GrassrootsDemocracy.Deliberation.DeliberationTexts",
                typeof(DeliberationTexts).Assembly
            ),
            KernelTexts.All
        );
}
