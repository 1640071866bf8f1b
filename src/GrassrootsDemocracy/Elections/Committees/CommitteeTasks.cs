using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Elections.Committees;

/// <summary>The labels of what is done when an election committee is formed; a rulebook adds its own.</summary>
public static class CommitteeTasks
{
    /// <summary>Gets the label for the publication of the members' names (成员名单公布).</summary>
    public static Label Published { get; } =
        new("committee-task/published", "the names published", "成员名单及时公布");

    /// <summary>Gets the label for the report to the township (报乡镇备案).</summary>
    public static Label Reported { get; } =
        new("committee-task/reported", "the names reported to the township", "成员名单报乡镇备案");
}
