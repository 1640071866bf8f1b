namespace GrassrootsDemocracy.Elections.OneStep;

/// <summary>What it means that a ballot names one person twice, for one office or for two.</summary>
public enum RepeatedName
{
    /// <summary>It counts once, at the first office in the order of the paper.</summary>
    CountsFirst,

    /// <summary>The name counts nowhere; the other names do.</summary>
    VoidsName,

    /// <summary>The whole ballot is void (选举同一人为两项以上职务的选票无效).</summary>
    VoidsBallot,
}
