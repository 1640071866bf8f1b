namespace GrassrootsDemocracy.Voting.Columns;

/// <summary>What it means that one line bears its mark twice.</summary>
public enum DoubledMark
{
    /// <summary>It counts once.</summary>
    [Words("it counts once", "只计一次")]
    CountsOnce,

    /// <summary>The line does not count; the others do.</summary>
    [Words("the line does not count", "该行不计")]
    VoidsLine,

    /// <summary>The whole ballot is void.</summary>
    [Words("the ballot is void", "整张选票无效")]
    VoidsBallot,
}
