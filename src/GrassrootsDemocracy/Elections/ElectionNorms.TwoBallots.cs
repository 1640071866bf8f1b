using GrassrootsDemocracy.Elections.TwoBallots;

namespace GrassrootsDemocracy.Elections;

/// <content>The norms of a two-ballot election.</content>
public sealed partial class ElectionNorms
{
    /// <summary>Gets the names of the norms of a two-ballot election (两票制).</summary>
    public TwoBallotNorms TwoBallots => field ??= new(Kind);
}
