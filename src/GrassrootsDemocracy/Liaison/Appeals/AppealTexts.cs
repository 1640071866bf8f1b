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
}
