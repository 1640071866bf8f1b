namespace GrassrootsDemocracy.Liaison.Appeals;

/// <summary>The names of the norms on appeals; those of a channel fall back to those of all.</summary>
public sealed class AppealNorms : NormGroup
{
    private AppealNorms()
        : base("liaison.appeal") { }

    /// <summary>Gets the norms on all appeals.</summary>
    public static AppealNorms All { get; } = new();

    /// <summary>Gets the name for how soon after it was received an appeal is routed (流转时限).</summary>
    public NormName<TimeLimit> Routed =>
        field ??= Name<TimeLimit>(
            "routed",
            TimeLimit.ShorterIsStricter,
            "how soon an appeal is routed",
            "诉求流转时限"
        );

    /// <summary>Gets the name for how soon after it was routed an appeal is answered (答复时限).</summary>
    public NormName<TimeLimit> Answered =>
        field ??= Name<TimeLimit>(
            "answered",
            TimeLimit.ShorterIsStricter,
            "how soon an appeal is answered",
            "诉求答复时限"
        );

    /// <summary>Gets the name for how soon a reopened appeal is answered again.</summary>
    public NormName<TimeLimit> AnsweredAgain =>
        field ??= Name<TimeLimit>(
            "answered-again",
            TimeLimit.ShorterIsStricter,
            "how soon a reopened appeal is answered again",
            "重新办理的答复时限"
        );

    /// <summary>Gets the name for whether the time to answer begins anew when an appeal is handed over (转办).</summary>
    public NormName<bool> HandOverRestarts =>
        field ??= May(
            "hand-over-restarts",
            "whether the time to answer begins anew after a hand-over",
            "转办后答复时限是否重新计算"
        );

    /// <summary>Gets the name for the reasons for which the time stands still while an appeal rests (暂停期间不计入时限).</summary>
    public NormName<ValueList<Label>> Pauses =>
        field ??= AnyOf("pauses", "reasons for which the time stands still", "中止计算时限的事由");

    /// <summary>Gets the name for who may extend the time (批准延期).</summary>
    public NormName<ValueList<Label>> ExtendedBy =>
        field ??= AnyOf("extended-by", "who may extend the time", "延期的批准人");

    /// <summary>Gets the name for how far beyond the last day an extension reaches at the most (延期期限).</summary>
    public NormName<TimeLimit> ExtendedFor =>
        field ??= Name<TimeLimit>(
            "extended-for",
            TimeLimit.ShorterIsStricter,
            "how long an extension may be",
            "延期的最长期限"
        );

    /// <summary>Gets the name for who other than the author may open an appeal again (重启办理).</summary>
    public NormName<ValueList<Label>> ReopenedBy =>
        field ??= AnyOf("reopened-by", "who may open an appeal again", "重启办理的决定人");

    /// <summary>Gets the name for how soon after its last day something overdue is escalated (督办).</summary>
    public NormName<TimeLimit> Escalated =>
        field ??= Name<TimeLimit>(
            "escalated",
            TimeLimit.ShorterIsStricter,
            "how soon what is overdue is escalated",
            "逾期督办时限"
        );

    /// <summary>Gets the name for which degrees of satisfaction reopen an appeal (重新办理).</summary>
    public NormName<ValueList<Label>> Reopening =>
        field ??= AllOf("reopening", "satisfaction that reopens an appeal", "应当重新办理的满意度");

    /// <summary>Gets the name for whether every appeal must be answered, one by one (逐件答复).</summary>
    public NormName<bool> EveryoneAnswered =>
        field ??= Must("everyone-answered", "whether every appeal is answered", "是否逐件答复");

    /// <summary>Gets the name for whether the author's satisfaction is recorded (满意度).</summary>
    public NormName<bool> SatisfactionRecorded =>
        field ??= Must(
            "satisfaction-recorded",
            "whether the author's satisfaction is recorded",
            "是否记录满意度"
        );

    /// <summary>Names the norms of one channel; where a rulebook states none, those of all hold.</summary>
    /// <param name="channel">The channel.</param>
    /// <returns>The names.</returns>
    public static AppealNorms For(Label channel) =>
        new() { Part = (Guard.Against.Null(channel).Key, channel) };
}
