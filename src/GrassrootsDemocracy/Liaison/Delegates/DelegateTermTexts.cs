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
}
