using System.Resources;
using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Elections.Conditions;

// The words of this smaller room; what it shares with the others stands in the room around it.
internal static class ConditionTexts
{
    public static Texts All { get; } =
        new(
            new ResourceManager(
                "GrassrootsDemocracy.Elections.Conditions.ConditionTexts",
                typeof(ConditionTexts).Assembly
            ),
            ElectionTexts.All
        );
}
