using System.Resources;
using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Deliberation.Hearings;

// The words of this smaller room.
internal static class HearingTexts
{
    public static Texts All { get; } =
        new(
            new ResourceManager(
                "GrassrootsDemocracy.Deliberation.Hearings.HearingTexts",
                typeof(HearingTexts).Assembly
            ),
            KernelTexts.All
        );
}
