using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Elections.Committees;

/// <summary>The labels of bodies, offices and duties that rulebooks name of an election committee; a rulebook adds its own.</summary>
public static class CommitteeFacts
{
    /// <summary>Gets the label for the villagers' or residents' assembly (村民会议、居民会议).</summary>
    public static Label Assembly { get; } = new("assembly", "the assembly", "村民会议、居民会议");

    /// <summary>Gets the label for the delegates' assembly (村民代表会议、居民代表会议).</summary>
    public static Label DelegatesAssembly { get; } =
        new("delegates-assembly", "the delegates' assembly", "村民代表会议、居民代表会议");

    /// <summary>Gets the label for the meetings of the groups (各村民小组会议).</summary>
    public static Label GroupMeetings { get; } =
        new("group-meetings", "the meetings of the groups", "各村民小组会议");

    /// <summary>Gets the label for the director (主任).</summary>
    public static Label Director { get; } = new("director", "director", "主任");

    /// <summary>Gets the label for the deputy director (副主任).</summary>
    public static Label DeputyDirector { get; } = new("deputy-director", "deputy director", "副主任");

    /// <summary>Gets the label for a member (委员).</summary>
    public static Label Member { get; } = new("member", "member", "委员");

    /// <summary>Gets the label for the publication of the members' names (成员名单公布).</summary>
    public static Label Published { get; } = new("published", "the names published", "成员名单及时公布");

    /// <summary>Gets the label for the report to the township (报乡镇备案).</summary>
    public static Label Reported { get; } =
        new("reported", "the names reported to the township", "成员名单报乡镇备案");

    /// <summary>Gets the label for replacement by the next in the original order (按照原推选结果依次递补).</summary>
    public static Label NextInOrder { get; } =
        new("next-in-order", "the next in the original order", "按照原推选结果依次递补");

    /// <summary>Gets the label for a fresh selection (另行推选).</summary>
    public static Label FreshSelection { get; } = new("fresh-selection", "a fresh selection", "另行推选");
}
