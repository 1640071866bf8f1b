namespace GrassrootsDemocracy.Elections.Party.TwoBallots;

/// <summary>What a member says to a proposal.</summary>
public enum Stance
{
    /// <summary>Neither for nor against (弃权).</summary>
    [Words("neither", "弃权")]
    Abstain,

    /// <summary>In favour (赞成).</summary>
    [Words("for", "赞成")]
    For,

    /// <summary>Opposed (反对).</summary>
    [Words("against", "反对")]
    Against,
}
