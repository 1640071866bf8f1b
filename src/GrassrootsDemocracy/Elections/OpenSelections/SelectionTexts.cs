using System.Resources;
using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Elections.OpenSelections;

// The words of this room.
internal static class SelectionTexts
{
    public static Texts All { get; } =
        new(
            new ResourceManager(
                "GrassrootsDemocracy.Elections.OpenSelections.SelectionTexts",
                typeof(SelectionTexts).Assembly
            ),
            ElectionTexts.All
        );
}
