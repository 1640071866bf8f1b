namespace GrassrootsDemocracy.Voting.Columns;

/// <summary>What stands on one line of a ballot paper.</summary>
public enum LineMark
{
    /// <summary>No mark: of a printed name an abstention, of a written one what the rules make of it.</summary>
    [Words("no mark", "未画票")]
    None,

    /// <summary>A mark for the name (赞成).</summary>
    [Words("for", "赞成")]
    For,

    /// <summary>A mark against the name (反对).</summary>
    [Words("against", "反对")]
    Against,

    /// <summary>The mark for the name twice on one line (重复画票).</summary>
    [Words("for, marked twice", "重复画赞成")]
    ForTwice,

    /// <summary>The mark against the name twice on one line.</summary>
    [Words("against, marked twice", "重复画反对")]
    AgainstTwice,

    /// <summary>Marks for and against the name.</summary>
    [Words("for and against", "既赞成又反对")]
    Both,

    /// <summary>A mark or a name that cannot be read (无法辨认).</summary>
    [Words("cannot be read", "无法辨认")]
    Unreadable,
}
