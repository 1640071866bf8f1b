namespace GrassrootsDemocracy.Elections.After.Endings;

/// <summary>The labels of the ways to fill a seat that falls empty; a rulebook adds its own.</summary>
public static class SeatFillings
{
    /// <summary>Gets the label for a by-election (补选).</summary>
    public static Label ByElection { get; } = new("seat-filling/by-election", "by-election", "补选");
}
