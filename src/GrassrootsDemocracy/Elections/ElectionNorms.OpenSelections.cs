using GrassrootsDemocracy.Elections.OpenSelections;

namespace GrassrootsDemocracy.Elections;

/// <content>The norms of an open recommendation.</content>
public sealed partial class ElectionNorms
{
    /// <summary>Gets the names of the norms of an open recommendation with selection or direct election (公推公选、公推直选).</summary>
    public OpenSelectionNorms OpenSelection => field ??= new(Kind);
}
