using System.Resources;
using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Deliberation.Ballots;

// The words of decisions by ballot.
internal static class BallotTexts
{
    public static Texts All { get; } =
        new(
            new ResourceManager(
                "GrassrootsDemocracy.Deliberation.Ballots.BallotTexts",
                typeof(BallotTexts).Assembly
            ),
            DeliberationTexts.All
        );
}
