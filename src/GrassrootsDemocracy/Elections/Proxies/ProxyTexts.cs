using System.Resources;
using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Elections.Proxies;

// The words of this smaller room; what it shares with the others stands in the room around it.
internal static class ProxyTexts
{
    public static Texts All { get; } =
        new(
            new ResourceManager(
                "GrassrootsDemocracy.Elections.Proxies.ProxyTexts",
                typeof(ProxyTexts).Assembly
            ),
            ElectionTexts.All
        );
}
