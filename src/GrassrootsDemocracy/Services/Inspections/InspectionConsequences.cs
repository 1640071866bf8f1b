namespace GrassrootsDemocracy.Services.Inspections;

/// <summary>What follows for whoever breaks the rules of a licence. A rulebook that names others makes labels of its own.</summary>
public static class InspectionConsequences
{
    /// <summary>Gets removal (予以取缔).</summary>
    public static Label Removal { get; } = new("inspection-consequence/removal", "removal", "予以取缔");
}
