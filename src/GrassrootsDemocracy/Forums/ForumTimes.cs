namespace GrassrootsDemocracy.Forums;

/// <summary>Times of day, and of the farming year. A rulebook that knows others makes labels of its own.</summary>
public static class ForumTimes
{
    /// <summary>Gets noon (中午).</summary>
    public static Label Noon { get; } = new("forum-time/noon", "noon", "中午");

    /// <summary>Gets the evening (晚上).</summary>
    public static Label Evening { get; } = new("forum-time/evening", "evening", "晚上");

    /// <summary>Gets a rainy day (雨天).</summary>
    public static Label RainyDay { get; } = new("forum-time/rainy-day", "rainy day", "雨天");

    /// <summary>Gets another time at which the fields can wait (其他农闲时间).</summary>
    public static Label SlackTime { get; } =
        new("forum-time/slack-time", "another slack time", "其他农闲时间");

    /// <summary>Gets the hours of work (劳作时间).</summary>
    public static Label WorkingHours { get; } = new("forum-time/working-hours", "working hours", "劳作时间");
}
