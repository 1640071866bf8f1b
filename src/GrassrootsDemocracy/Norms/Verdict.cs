namespace GrassrootsDemocracy.Norms;

/// <summary>What a rule found.</summary>
/// <remarks>The default is <see cref="Undetermined"/>: what was not judged is never taken for met.</remarks>
public enum Verdict
{
    /// <summary>Nobody can say yet: a fact is missing, every rulebook is silent, or a further step must decide.</summary>
    [Words("open", "待定")]
    Undetermined,

    /// <summary>The requirement is met.</summary>
    [Words("met", "符合")]
    Met,

    /// <summary>The requirement is not met.</summary>
    [Words("not met", "不符合")]
    Breached,
}
