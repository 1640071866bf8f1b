namespace GrassrootsDemocracy.Deliberation.Budgets;

/// <summary>By what projects are chosen under a budget.</summary>
public enum ProjectMethod
{
    /// <summary>In the order of their votes, while the money lasts.</summary>
    [Words("in the order of votes", "按得票多少依次入选")]
    MostVotes,

    /// <summary>
    /// By equal shares (等额分摊): every ballot has the same share of the money, and those who marked a project pay for it alike.
    /// </summary>
    [Words("by equal shares of every ballot", "每张选票等额分摊经费")]
    EqualShares,
}
