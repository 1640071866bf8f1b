using System.Resources;
using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Deliberation.TwoAssemblies;

// The words of this smaller room; what it shares with the others stands in the room around it.
internal static class TwoAssemblyTexts
{
    public static Texts All { get; } =
        new(
            new ResourceManager(
                "GrassrootsDemocracy.Deliberation.TwoAssemblies.TwoAssemblyTexts",
                typeof(TwoAssemblyTexts).Assembly
            ),
            DeliberationTexts.All
        );
}
