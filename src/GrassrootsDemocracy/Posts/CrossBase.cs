namespace GrassrootsDemocracy.Posts;

/// <summary>What a rate of cross-appointment is a share of. A published rate rarely says; so each is computed by its name.</summary>
public enum CrossBase
{
    /// <summary>Those who sit on both, of the people who sit on either, each once.</summary>
    [Words("people on either committee", "两委成员人数")]
    Persons,

    /// <summary>Those who sit on both, of the people who sit on the first committee.</summary>
    [Words("people on this committee", "本委员会成员人数")]
    PersonsOfFirst,

    /// <summary>Those who sit on both, of the people who sit on the second committee.</summary>
    [Words("people on the other committee", "对方委员会成员人数")]
    PersonsOfSecond,

    /// <summary>The posts held by people who sit on both, of the posts of the two that are held.</summary>
    [Words("posts held", "在任职务数")]
    Posts,

    /// <summary>The communities in which anybody sits on both, of those that have both committees.</summary>
    [Words("communities with both committees", "设有两委的社区数")]
    Communities,

    /// <summary>The communities in which one person heads both (一肩挑), of those that have both committees.</summary>
    [Words("communities with both committees, by their heads", "设有两委的社区数（按一肩挑计）")]
    DualLeadership,
}
