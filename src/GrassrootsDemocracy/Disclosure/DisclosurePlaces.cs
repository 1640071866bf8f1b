namespace GrassrootsDemocracy.Disclosure;

/// <summary>Where and in what form something is disclosed.</summary>
public static class DisclosurePlaces
{
    /// <summary>Gets the fixed notice board (公开栏).</summary>
    public static Label Board { get; } = new("disclosure-place/board", "the notice board", "公开栏");

    /// <summary>Gets a meeting (会议).</summary>
    public static Label Meeting { get; } = new("disclosure-place/meeting", "a meeting", "会议");

    /// <summary>Gets the broadcast (广播).</summary>
    public static Label Broadcast { get; } = new("disclosure-place/broadcast", "the broadcast", "广播");

    /// <summary>Gets television (电视).</summary>
    public static Label Television { get; } = new("disclosure-place/television", "television", "电视");

    /// <summary>Gets the network (网络).</summary>
    public static Label Online { get; } = new("disclosure-place/online", "the network", "网络");

    /// <summary>Gets writing, such as a leaflet (书面).</summary>
    public static Label InWriting { get; } = new("disclosure-place/in-writing", "writing", "书面");
}
