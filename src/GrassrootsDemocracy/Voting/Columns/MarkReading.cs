namespace GrassrootsDemocracy.Voting.Columns;

/// <summary>Why a line, a column or a ballot was not simply counted as it stands.</summary>
public enum MarkReading
{
    /// <summary>Lines that bear their mark twice.</summary>
    [Words("a mark twice on one line", "同一行重复画票")]
    DoubledMark,

    /// <summary>Written names without a mark.</summary>
    [Words("a written name without a mark", "另写姓名未画票")]
    UnmarkedName,

    /// <summary>Names written by whoever is against nobody.</summary>
    [Words("a name written in by an abstainer", "弃权者另写姓名")]
    WriteInOfAbstainer,

    /// <summary>Nicknames and names of the same sound.</summary>
    [Words("a nickname or a name of the same sound", "别名、同音字")]
    UncertainName,

    /// <summary>Lines that cannot be read.</summary>
    [Words("a line that cannot be read", "无法辨认的行")]
    UnreadableLine,

    /// <summary>Lines both for and against a name.</summary>
    [Words("for and against on one line", "既赞成又反对的行")]
    Contradictory,

    /// <summary>Names of which one ballot has several.</summary>
    [Words("one person several times", "重复选举同一人")]
    RepeatedName,

    /// <summary>Men in the column for women.</summary>
    [Words("a man in the women's column", "女性栏填写男性")]
    ManInWomensColumn,

    /// <summary>Columns with more marks than there are seats.</summary>
    [Words("a column with too many marks", "某一职务多选")]
    OverMarkedColumn,
}
