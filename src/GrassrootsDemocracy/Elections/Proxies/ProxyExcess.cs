namespace GrassrootsDemocracy.Elections.Proxies;

/// <summary>Which grants fall when a holder has too many.</summary>
public enum ProxyExcess
{
    /// <summary>All grants to that holder.</summary>
    AllFall,

    /// <summary>Those asked for last; the earliest stand.</summary>
    LatestFall,
}
