using System.Resources;
using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Elections.Candidacy;

// The words of this smaller room; what it shares with the others stands in the room around it.
internal static class CandidacyTexts
{
    public static Texts All { get; } =
        new(
            new ResourceManager(
                "GrassrootsDemocracy.Elections.Candidacy.CandidacyTexts",
                typeof(CandidacyTexts).Assembly
            ),
            ElectionTexts.All
        );
}
