namespace GrassrootsDemocracy.Voting;

/// <summary>How a tie at the cut-off is resolved.</summary>
public enum TieBreak
{
    /// <summary>The tied ones are voted on once more (再次投票).</summary>
    [Words("the tied ones are voted on again", "对得票相等者重新投票")]
    Runoff,

    /// <summary>By lot. The library never draws: the host's lot comes back as a fact.</summary>
    [Words("by lot", "抽签")]
    Lot,
}
