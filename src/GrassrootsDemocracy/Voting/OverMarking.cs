namespace GrassrootsDemocracy.Voting;

/// <summary>What a ballot with more marks than seats is.</summary>
public enum OverMarking
{
    /// <summary>The whole ballot is void (多于应选人数的选票无效).</summary>
    VoidsBallot,

    /// <summary>There is no limit: as many as one likes may be marked.</summary>
    IsAllowed,
}
