namespace GrassrootsDemocracy.Elections.Before.Proxies;

/// <summary>What a grant to vote for another is worth.</summary>
public enum ProxyState
{
    /// <summary>Nobody can say yet: a fact is missing, every rulebook is silent, or a further step must decide.</summary>
    Undetermined,

    /// <summary>The holder may vote for the principal.</summary>
    Valid,

    /// <summary>The holder may not.</summary>
    Invalid,
}
