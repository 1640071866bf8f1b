namespace GrassrootsDemocracy.Voting;

/// <summary>What it means that a ballot is both for and against one name.</summary>
public enum Contradiction
{
    /// <summary>Its marks for that name do not count; those for other names do.</summary>
    [Words("the marks for that name do not count", "对该姓名的画票不计")]
    VoidsName,

    /// <summary>The whole ballot is void.</summary>
    [Words("the ballot is void", "该票无效")]
    VoidsBallot,
}
