namespace GrassrootsDemocracy.Voting.Columns;

/// <summary>What a part of a ballot that cannot be read does to the rest.</summary>
public enum VoidPart
{
    /// <summary>Nothing: what can be read counts (部分无法辨认的，可辨认部分有效).</summary>
    [Words("void by itself, the rest counts", "仅该部分无效")]
    VoidsOnlyItself,

    /// <summary>The whole ballot is void.</summary>
    [Words("the ballot is void", "整张选票无效")]
    VoidsBallot,
}
