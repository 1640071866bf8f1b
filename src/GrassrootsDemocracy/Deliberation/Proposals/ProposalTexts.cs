using System.Resources;
using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Deliberation.Proposals;

// The words of this smaller room; what it shares with the others stands in the room around it.
internal static class ProposalTexts
{
    public static Texts All { get; } =
        new(
            new ResourceManager(
                "GrassrootsDemocracy.Deliberation.Proposals.ProposalTexts",
                typeof(ProposalTexts).Assembly
            ),
            DeliberationTexts.All
        );
}
