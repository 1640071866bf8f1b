namespace GrassrootsDemocracy.Posts;

/// <summary>What a rate of cross-appointment is a share of. A published rate rarely says; so each is computed by its name.</summary>
public enum CrossBase
{
    /// <summary>Those who sit on both, of the people who sit on either, each once.</summary>
    Persons,

    /// <summary>Those who sit on both, of the people who sit on the first committee.</summary>
    PersonsOfFirst,

    /// <summary>Those who sit on both, of the people who sit on the second committee.</summary>
    PersonsOfSecond,

    /// <summary>The posts held by people who sit on both, of the posts of the two that are held.</summary>
    Posts,

    /// <summary>The communities in which anybody sits on both, of those that have both committees.</summary>
    Communities,

    /// <summary>The communities in which one person heads both (一肩挑), of those that have both committees.</summary>
    DualLeadership,
}
