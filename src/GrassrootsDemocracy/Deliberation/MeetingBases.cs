using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Deliberation;

/// <summary>Who can attend and vote in a meeting. A rulebook that knows others makes labels of its own.</summary>
public static class MeetingBases
{
    /// <summary>Gets every adult for himself or herself (十八周岁以上的村民、居民).</summary>
    public static Label Adults { get; } = new("adults", "the adults", "十八周岁以上的人员");

    /// <summary>Gets the households, each by one delegate (户的代表).</summary>
    public static Label Households { get; } = new("households", "delegates of the households", "户的代表");

    /// <summary>Gets the delegates whom the residents' groups chose (居民小组选举的代表).</summary>
    public static Label GroupDelegates { get; } =
        new("group-delegates", "delegates of the groups", "小组选举的代表");

    /// <summary>Gets those of whom an assembly is composed, such as delegates and committee members (组成人员).</summary>
    public static Label Composition { get; } =
        new("composition", "those of whom the assembly is composed", "组成人员");

    /// <summary>Gets the members with a vote (有表决权的党员、全体成员).</summary>
    public static Label Members { get; } = new("members", "the members with a vote", "有表决权的成员");
}
