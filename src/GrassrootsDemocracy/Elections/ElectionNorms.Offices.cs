using GrassrootsDemocracy.Elections.Offices;

namespace GrassrootsDemocracy.Elections;

public sealed partial class ElectionNorms
{
    /// <summary>Gets the names for how the votes for several offices become the holders of their seats.</summary>
    public OfficeNorms Offices => field ??= new(Body);
}
