namespace GrassrootsDemocracy.Deliberation;

/// <summary>The circles of a meeting: who may listen, who may speak, and who decides. A rulebook that knows others makes labels of its own.</summary>
public static class MeetingCircles
{
    /// <summary>Gets those who may only listen (列席).</summary>
    public static Label Listen { get; } = new("meeting-circle/listen", "those who listen", "列席");

    /// <summary>Gets those who may speak and have no vote (参与讨论).</summary>
    public static Label Deliberate { get; } =
        new("meeting-circle/deliberate", "those who deliberate", "参与讨论");

    /// <summary>Gets those who speak and vote (参加表决).</summary>
    public static Label Decide { get; } = new("meeting-circle/decide", "those who decide", "参加表决");
}
