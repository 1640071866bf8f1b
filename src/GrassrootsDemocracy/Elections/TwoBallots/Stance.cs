namespace GrassrootsDemocracy.Elections.TwoBallots;

/// <summary>What a member says to a proposal.</summary>
public enum Stance
{
    /// <summary>Neither for nor against (弃权).</summary>
    Abstain,

    /// <summary>In favour (赞成).</summary>
    For,

    /// <summary>Opposed (反对).</summary>
    Against,
}
