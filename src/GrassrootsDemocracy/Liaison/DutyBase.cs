namespace GrassrootsDemocracy.Liaison;

/// <summary>For whom contact is kept up.</summary>
public enum DutyBase
{
    /// <summary>For each person who is linked: whoever is responsible on the day may make it, also after a hand-over (每名联系对象).</summary>
    [Words("each person who is linked", "以每名联系对象计")]
    EachPerson,

    /// <summary>For each link: with several responsible, each of them makes it (每一联系关系).</summary>
    [Words("each link", "以每一联系关系计")]
    EachLink,
}
