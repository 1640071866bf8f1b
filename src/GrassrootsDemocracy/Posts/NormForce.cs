namespace GrassrootsDemocracy.Posts;

/// <summary>How strongly a provision speaks, the weakest first.</summary>
public enum NormForce
{
    /// <summary>It is allowed (可以); nothing is asked.</summary>
    May,

    /// <summary>It is the rule in principle (原则上、提倡); there can be exceptions, and whether one is fine is for somebody to say.</summary>
    InPrinciple,

    /// <summary>It should be so (应当), which binds.</summary>
    Should,

    /// <summary>It must be so (必须、不得突破).</summary>
    Must,
}
