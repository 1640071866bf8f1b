namespace GrassrootsDemocracy.Elections.Before.Process;

/// <summary>The occasions on which stages of an election depend.</summary>
/// <remarks>A rulebook that needs another makes a <see cref="Case"/> of its own.</remarks>
public static class ElectionOccasions
{
    /// <summary>Gets the election without candidates, by self-nomination (无候选人的自荐直选).</summary>
    public static Case SelfNomination { get; } =
        new(
            "self-nomination",
            new("the election is held without candidates, by self-nomination", "实行无候选人自荐直选")
        );

    /// <summary>Gets the use of mobile ballot boxes (流动票箱).</summary>
    public static Case MobileBoxes { get; } =
        new("mobile-boxes-used", new("mobile ballot boxes are used", "设立流动票箱"));

    /// <summary>Gets that the election is held later with approval (经批准延期换届选举).</summary>
    public static Case Postponed { get; } =
        new(
            "election-postponed",
            new("the election is held later with approval", "经批准延期选举"),
            new("no later election is approved", "未经批准延期选举")
        );

    /// <summary>Gets that the committee does not call the meeting that it must (村民委员会不召集会议).</summary>
    public static Case CommitteeDoesNotCall { get; } =
        new(
            "committee-does-not-call",
            new("the committee does not call the meeting", "村民委员会不召集会议"),
            new("the committee calls the meeting", "村民委员会召集会议")
        );

    /// <summary>Gets that seats are left after the vote (当选人数不足应选名额).</summary>
    public static Case SeatsLeft { get; } =
        new("seats-left", new("seats are left after the vote", "当选人数不足应选名额"));
}
