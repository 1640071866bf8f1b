namespace GrassrootsDemocracy.Deliberation.Congresses;

/// <summary>What a vote says.</summary>
public enum VoteChoice
{
    /// <summary>For (赞成).</summary>
    For,

    /// <summary>Against (反对).</summary>
    Against,

    /// <summary>Neither (弃权).</summary>
    Abstain,

    /// <summary>It cannot be read, or says two things at once (废票).</summary>
    Invalid,
}
