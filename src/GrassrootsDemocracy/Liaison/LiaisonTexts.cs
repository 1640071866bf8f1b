using System.Resources;
using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Liaison;

// The words of this room.
internal static class LiaisonTexts
{
    public static Texts All { get; } =
        new(
            new ResourceManager("GrassrootsDemocracy.Liaison.LiaisonTexts", typeof(LiaisonTexts).Assembly),
            KernelTexts.All
        );
}
