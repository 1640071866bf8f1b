namespace GrassrootsDemocracy.Elections.Party.TwoBallots;

/// <summary>What a two-ballot election publishes: the four disclosures (四公开). A rulebook may name others.</summary>
public static class ElectionDisclosures
{
    /// <summary>Gets the target of the selection (选任目标).</summary>
    public static Label Target { get; } = new("disclosure/target", "the target", "选任目标");

    /// <summary>Gets the conditions for the office (任职条件).</summary>
    public static Label Conditions { get; } = new("disclosure/conditions", "the conditions", "任职条件");

    /// <summary>Gets the procedure (选任程序).</summary>
    public static Label Procedure { get; } = new("disclosure/procedure", "the procedure", "选任程序");

    /// <summary>Gets the result (选任结果).</summary>
    public static Label Result { get; } = new("disclosure/result", "the result", "选任结果");
}
