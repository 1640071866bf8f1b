using GrassrootsDemocracy.Elections.OneStep;

namespace GrassrootsDemocracy.Elections;

/// <content>The norms of a one-step election.</content>
public sealed partial class ElectionNorms
{
    /// <summary>Gets the names of the norms of a one-step election (一步法、海选).</summary>
    public OneStepNorms OneStep => field ??= new(Kind);
}
