using System.Resources;
using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Elections.Voters;

// The words of this smaller room; what it shares with the others stands in the room around it.
internal static class VoterTexts
{
    public static Texts All { get; } =
        new(
            new ResourceManager(
                "GrassrootsDemocracy.Elections.Voters.VoterTexts",
                typeof(VoterTexts).Assembly
            ),
            ElectionTexts.All
        );
}
