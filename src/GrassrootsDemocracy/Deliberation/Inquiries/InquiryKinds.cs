namespace GrassrootsDemocracy.Deliberation.Inquiries;

/// <summary>The kinds and forms of inquiries. A rulebook that knows others makes labels of its own.</summary>
public static class InquiryKinds
{
    /// <summary>Gets the topical inquiry (专题询问), on the topic of the session.</summary>
    public static Label Topical { get; } = new("inquiry-kind/topical", "topical inquiry", "专题询问");

    /// <summary>Gets the open inquiry (开放式询问), on anything.</summary>
    public static Label Open { get; } = new("inquiry-kind/open", "open inquiry", "开放式询问");

    /// <summary>Gets the question and answer on the spot (会议现场询问、当场答询).</summary>
    public static Label OnTheSpot { get; } = new("inquiry-kind/on-the-spot", "on the spot", "当场答询");

    /// <summary>Gets the question and answer in writing (书面询问).</summary>
    public static Label InWriting { get; } = new("inquiry-kind/in-writing", "in writing", "书面答询");
}
