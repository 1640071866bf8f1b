namespace GrassrootsDemocracy.Elections.Before.Process;

/// <summary>The evidence and the arrangements that stages of an election ask for.</summary>
/// <remarks>A rulebook that needs another makes a <see cref="Label"/> of its own.</remarks>
public static class ElectionEvidence
{
    /// <summary>Gets the booth for writing in secret (秘密写票处).</summary>
    public static Label SecretBooth { get; } =
        new("evidence/secret-booth", "a booth for writing in secret", "秘密写票处");

    /// <summary>Gets the open count (公开计票).</summary>
    public static Label OpenCount { get; } = new("evidence/open-count", "an open count", "公开计票");

    /// <summary>Gets that papers left over are cut or destroyed in public before the boxes are opened (剩余选票当众剪角或者销毁).</summary>
    public static Label SparePapersDestroyed { get; } =
        new(
            "evidence/spare-papers-destroyed",
            "the papers left over cut or destroyed",
            "剩余选票当众剪角或者销毁"
        );

    /// <summary>Gets the record signed by the scrutineers (监票人签字的记录).</summary>
    public static Label SignedRecord { get; } =
        new("evidence/signed-record", "a record signed by the scrutineers", "监票人签字的记录");

    /// <summary>Gets the written request of the person concerned (书面申请).</summary>
    public static Label WrittenRequest { get; } =
        new("evidence/written-request", "a written request", "书面申请");

    /// <summary>Gets the public place where somebody writes for voters (公共代写处).</summary>
    public static Label ScribePlace { get; } =
        new("evidence/scribe-place", "a public place for writing with help", "公共代写处");

    /// <summary>Gets that every box is brought to one place and opened there together (集中统一启封).</summary>
    public static Label OpenedTogether { get; } =
        new(
            "evidence/opened-together",
            "the boxes brought together and opened together",
            "投票箱集中统一启封"
        );

    /// <summary>Gets that those who stand say what they would do (介绍履行职责的设想).</summary>
    public static Label Presentation { get; } =
        new(
            "evidence/presentation",
            "what those who stand would do, in their own words",
            "候选人介绍履行职责的设想"
        );

    /// <summary>Gets that those who stand answer questions (回答村民提出的问题).</summary>
    public static Label Answers { get; } =
        new("evidence/answers", "answers to the voters' questions", "候选人回答村民提出的问题");

    /// <summary>Gets that an election meeting is held (召开选举大会).</summary>
    public static Label Meeting { get; } =
        new("evidence/election-meeting", "an election meeting", "召开选举大会");

    /// <summary>Gets the central polling place and the polling stations (中心投票会场和投票站).</summary>
    public static Label Stations { get; } =
        new(
            "evidence/polling-stations",
            "a central polling place and polling stations",
            "设立中心投票会场和投票站"
        );

    /// <summary>Gets that it is checked before the vote how many take part (核实参加选举的人数).</summary>
    public static Label NumbersChecked { get; } =
        new("evidence/numbers-checked", "a check of how many take part", "核实参加选举的人数");

    /// <summary>Gets that the mandates of those who vote for others are checked (查验委托书).</summary>
    public static Label MandatesChecked { get; } =
        new("evidence/mandates-checked", "a check of the proxies' mandates", "查验委托书");

    /// <summary>Gets the filing with the township government (报乡级人民政府备案).</summary>
    public static Label FiledWithTownship { get; } =
        new("evidence/filed-with-township", "filing with the township government", "报乡级人民政府备案");

    /// <summary>Gets the filing with the township's guidance body (报乡级选举工作指导机构备案).</summary>
    public static Label FiledWithGuidanceBody { get; } =
        new(
            "evidence/filed-with-guidance-body",
            "filing with the township's guidance body",
            "报乡级选举工作指导机构备案"
        );
}
