namespace GrassrootsDemocracy.Forums;

/// <summary>How units work together in a joint meeting. A rulebook that knows others makes labels of its own.</summary>
public static class JointActivities
{
    /// <summary>Gets collecting opinions (意见征集).</summary>
    public static Label OpinionCollection { get; } =
        new("joint-activity/opinion-collection", "collecting opinions", "意见征集");

    /// <summary>Gets activities of the liaison officers (联络员活动).</summary>
    public static Label Officers { get; } =
        new("joint-activity/officers", "activities of liaison officers", "联络员活动");

    /// <summary>Gets activities on a theme (主题活动).</summary>
    public static Label Themed { get; } = new("joint-activity/themed", "themed activities", "主题活动");
}
