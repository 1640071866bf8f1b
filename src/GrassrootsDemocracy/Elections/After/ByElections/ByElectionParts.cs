namespace GrassrootsDemocracy.Elections.After.ByElections;

/// <summary>What comes before a by-election. A rulebook adds its own.</summary>
public static class ByElectionParts
{
    /// <summary>Gets the report to the township (事先向乡级人民政府报告).</summary>
    public static Label Reported { get; } =
        new("by-election-part/reported", "reported to the township before", "事先向乡级人民政府报告");
}
