namespace GrassrootsDemocracy.Elections.Before.Proxies;

/// <summary>Which grants fall when a holder has too many.</summary>
public enum ProxyExcess
{
    /// <summary>All grants to that holder.</summary>
    [Words("all of the holder's grants fall", "该受委托人接受的委托均无效")]
    AllFall,

    /// <summary>Those asked for last; the earliest stand.</summary>
    [Words("the grants asked for last fall", "以提出在先的为有效，提出在后的无效")]
    LatestFall,
}
