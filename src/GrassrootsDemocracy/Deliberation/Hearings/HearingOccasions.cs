namespace GrassrootsDemocracy.Deliberation.Hearings;

/// <summary>The occasions on which stages of a hearing depend.</summary>
/// <remarks>A rulebook that needs another makes a <see cref="Case"/> of its own.</remarks>
public static class HearingOccasions
{
    /// <summary>
    /// Gets that the matter must be heard first. It follows from the kind of the matter and <see cref="HearingNorms.Kinds"/>,
    /// so that the host states it only to say otherwise.
    /// </summary>
    public static Case Required { get; } =
        new("hearing-required", new("the matter must be heard first", "须先行听证的事项"));

    /// <summary>Gets that those who take part must be selected (需要遴选参加人).</summary>
    public static Case Selection { get; } =
        new("selection-needed", new("participants must be selected", "需要遴选听证参加人"));

    /// <summary>Gets that the matter must go to an assembly (需要提交会议决定).</summary>
    public static Case Assembly { get; } =
        new("assembly-needed", new("the matter must go to an assembly", "需要提交会议讨论决定"));

    /// <summary>Gets that a draft is put to the public for comment (向社会公开征求意见).</summary>
    public static Case Comments { get; } =
        new("comments-invited", new("the public is asked for comments", "向社会公开征求意见"));
}
