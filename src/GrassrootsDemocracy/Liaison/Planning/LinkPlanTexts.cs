using System.Resources;
using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Liaison.Planning;

// The words of this smaller room.
internal static class LinkPlanTexts
{
    public static Texts All { get; } =
        new(
            new ResourceManager(
                "GrassrootsDemocracy.Liaison.Planning.LinkPlanTexts",
                typeof(LinkPlanTexts).Assembly
            ),
            KernelTexts.All
        );
}
