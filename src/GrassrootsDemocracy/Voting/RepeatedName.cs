namespace GrassrootsDemocracy.Voting;

/// <summary>What it means that a ballot names one person twice, once over or for two offices.</summary>
public enum RepeatedName
{
    /// <summary>It counts once, at the first office in the order of the paper, and uses no other place.</summary>
    [Words("it counts once, for the first office", "只计一次，计入排列在前的职务")]
    CountsFirst,

    /// <summary>The name counts nowhere and uses no place; the other names do.</summary>
    [Words("the name does not count", "该姓名不计票")]
    VoidsName,

    /// <summary>The whole ballot is void (选举同一人为两项以上职务的选票无效).</summary>
    [Words("the ballot is void", "整张选票无效")]
    VoidsBallot,
}
