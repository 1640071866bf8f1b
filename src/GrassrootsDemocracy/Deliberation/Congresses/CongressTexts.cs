using System.Resources;
using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Deliberation.Congresses;

// The words of congresses, plenaries and the boundary between them.
internal static class CongressTexts
{
    public static Texts All { get; } =
        new(
            new ResourceManager(
                "GrassrootsDemocracy.Deliberation.Congresses.CongressTexts",
                typeof(CongressTexts).Assembly
            ),
            DeliberationTexts.All
        );
}
