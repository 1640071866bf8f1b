namespace GrassrootsDemocracy.Voting;

/// <summary>What a ballot without any mark is.</summary>
public enum BlankBallot
{
    /// <summary>A valid ballot that abstains from everybody (弃权).</summary>
    [Words("an abstention", "视为弃权")]
    Abstains,

    /// <summary>An invalid ballot (废票).</summary>
    [Words("invalid", "视为废票")]
    IsInvalid,
}
