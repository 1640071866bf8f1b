using System.Resources;
using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Elections.Offices;

// The words of this room.
internal static class OfficeTexts
{
    public static Texts All { get; } =
        new(
            new ResourceManager(
                "GrassrootsDemocracy.Elections.Offices.OfficeTexts",
                typeof(OfficeTexts).Assembly
            ),
            ElectionTexts.All
        );
}
