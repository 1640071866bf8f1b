using System.Resources;
using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Elections.Process;

// The words of this room; what it does not have is found in the room around it.
internal static class ProcessTexts
{
    public static Texts All { get; } =
        new(
            new ResourceManager(
                "GrassrootsDemocracy.Elections.Process.ProcessTexts",
                typeof(ProcessTexts).Assembly
            ),
            ElectionTexts.All
        );
}
