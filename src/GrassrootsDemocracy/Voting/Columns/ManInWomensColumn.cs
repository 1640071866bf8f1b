namespace GrassrootsDemocracy.Voting.Columns;

/// <summary>What a man's name in the column for women does.</summary>
public enum ManInWomensColumn
{
    /// <summary>The column does not count for anybody; the other columns do.</summary>
    [Words("the column is void", "该栏无效")]
    VoidsColumn,

    /// <summary>That name does not count; the others do.</summary>
    [Words("the name does not count", "该姓名不计票")]
    VoidsName,

    /// <summary>The whole ballot is void.</summary>
    [Words("the ballot is void", "整张选票无效")]
    VoidsBallot,
}
