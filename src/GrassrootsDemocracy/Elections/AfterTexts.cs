using System.Resources;
using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Elections;

// The words of the rooms for what comes after a vote: recall, end of office, by-election, handover, delegates.
internal static class AfterTexts
{
    public static Texts All { get; } =
        new(
            new ResourceManager("GrassrootsDemocracy.Elections.AfterTexts", typeof(AfterTexts).Assembly),
            ElectionTexts.All
        );
}
