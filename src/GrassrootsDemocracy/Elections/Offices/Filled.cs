namespace GrassrootsDemocracy.Elections.Offices;

// What one ballot came to: those seated, those with enough votes who are not and why, those tied for what remains.
internal sealed class Filled(Ballot ballot)
{
    public Ballot Ballot { get; } = ballot;

    public List<(Standing Standing, ElectionRound Round)> Seated { get; } = [];

    public List<PassedOver> PassedOver { get; } = [];

    public List<string> Tied { get; } = [];

    public int TiedFor { get; set; }

    // A question that no rulebook answers decides who sits.
    public bool IsOpen { get; set; }
}
