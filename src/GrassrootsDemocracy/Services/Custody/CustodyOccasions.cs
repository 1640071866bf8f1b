namespace GrassrootsDemocracy.Services.Custody;

/// <summary>The cases on which norms of custody depend; the host says whether they hold.</summary>
public static class CustodyOccasions
{
    /// <summary>Gets the case that what a seal is for was decided by an assembly (会议讨论决定的事项).</summary>
    public static Case DecidedByAssembly { get; } =
        new(
            "custody.decided-by-assembly",
            new("an assembly decided on the matter", "会议讨论决定的事项"),
            new("no assembly decided on the matter", "未经会议讨论决定的事项")
        );
}
