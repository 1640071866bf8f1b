using System.Resources;
using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Elections.TwoBallots;

// The words of this room.
internal static class TwoBallotTexts
{
    public static Texts All { get; } =
        new(
            new ResourceManager(
                "GrassrootsDemocracy.Elections.TwoBallots.TwoBallotTexts",
                typeof(TwoBallotTexts).Assembly
            ),
            ElectionTexts.All
        );
}
