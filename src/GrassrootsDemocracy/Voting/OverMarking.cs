namespace GrassrootsDemocracy.Voting;

/// <summary>What a ballot with more marks than seats is.</summary>
public enum OverMarking
{
    /// <summary>The whole ballot is void (多于应选人数的选票无效).</summary>
    [Words("the ballot is void", "该票无效")]
    VoidsBallot,

    /// <summary>There is no limit: as many as one likes may be marked.</summary>
    [Words("no limit", "不限")]
    IsAllowed,
}
