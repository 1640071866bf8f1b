namespace GrassrootsDemocracy.Forums;

/// <summary>Through what people are invited (邀请形式). A place that has others makes labels of its own.</summary>
public static class ForumChannels
{
    /// <summary>Gets the telephone (电话通知).</summary>
    public static Label Telephone { get; } = new("forum-channel/telephone", "telephone call", "电话通知");

    /// <summary>Gets the letter (发函邀请).</summary>
    public static Label Letter { get; } = new("forum-channel/letter", "letter", "发函邀请");

    /// <summary>Gets television (电视公告).</summary>
    public static Label Television { get; } =
        new("forum-channel/television", "television notice", "电视公告");

    /// <summary>Gets the loudspeaker or radio (广播宣传).</summary>
    public static Label Broadcast { get; } = new("forum-channel/broadcast", "broadcast", "广播宣传");
}
