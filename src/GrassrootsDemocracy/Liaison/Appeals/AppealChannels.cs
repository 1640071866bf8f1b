namespace GrassrootsDemocracy.Liaison.Appeals;

/// <summary>The channels through which appeals come that are known; a rulebook that has others makes labels of its own.</summary>
public static class AppealChannels
{
    /// <summary>Gets the channel for what cannot wait (紧急情况反馈).</summary>
    public static Label UrgentFeedback { get; } =
        new("channel/urgent-feedback", "urgent feedback", "紧急情况反馈");

    /// <summary>Gets what delegates hear in their daily contact (日常联系).</summary>
    public static Label DailyContact { get; } = new("channel/daily-contact", "daily contact", "日常联系");

    /// <summary>Gets the written opinion of a delegate (书面意见).</summary>
    public static Label WrittenOpinion { get; } =
        new("channel/written-opinion", "written opinion", "书面意见");

    /// <summary>Gets the survey (调研).</summary>
    public static Label Survey { get; } = new("channel/survey", "survey", "调研");

    /// <summary>Gets the reception day (接访日).</summary>
    public static Label ReceptionDay { get; } = new("channel/reception-day", "reception day", "接访日");

    /// <summary>Gets the visit to people where they live or work (走访).</summary>
    public static Label Visit { get; } = new("channel/visit", "visit", "走访");

    /// <summary>Gets every channel, in the order in which they are named.</summary>
    public static ValueList<Label> All { get; } =
    [UrgentFeedback, DailyContact, WrittenOpinion, Survey, ReceptionDay, Visit];
}
