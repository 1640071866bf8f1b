namespace GrassrootsDemocracy.Forums;

/// <summary>What a matter goes through that is raised there; a rulebook says of each kind which of them there are.</summary>
public static class ForumStages
{
    /// <summary>Gets writing it down (登记).</summary>
    public static Label Registration { get; } =
        new("forum-stage/registration", "writing the matter down", "登记所说事项");

    /// <summary>Gets handling it (协调处理).</summary>
    public static Label Handling { get; } =
        new("forum-stage/handling", "handling the matter", "协调处理所说事项");

    /// <summary>Gets closing it (办结).</summary>
    public static Label Closing { get; } = new("forum-stage/closing", "closing the matter", "办结所说事项");
}
