using System.Resources;
using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Elections.Committees;

// The words of this smaller room; what it shares with the others stands in the room around it.
internal static class CommitteeTexts
{
    public static Texts All { get; } =
        new(
            new ResourceManager(
                "GrassrootsDemocracy.Elections.Committees.CommitteeTexts",
                typeof(CommitteeTexts).Assembly
            ),
            ElectionTexts.All
        );
}
