namespace GrassrootsDemocracy.Deliberation.Congresses;

/// <summary>What special committees do before, during and after a session. A rulebook that knows more makes labels of its own.</summary>
public static class CommitteeDuties
{
    /// <summary>Gets the study before the session (会前专题调研).</summary>
    public static Label Study { get; } = new("committee-duty/study", "study before the session", "会前调研");

    /// <summary>Gets the lead in the deliberation during the session (会中牵头审议).</summary>
    public static Label Lead { get; } = new("committee-duty/lead", "lead during the session", "会中牵头审议");

    /// <summary>Gets the follow-up after the session (会后跟踪).</summary>
    public static Label FollowUp { get; } =
        new("committee-duty/follow-up", "follow-up after the session", "会后跟踪");

    /// <summary>Gets the assessment after the session, reported to the plenary (定期评估并报告).</summary>
    public static Label Assessment { get; } =
        new("committee-duty/assessment", "assessment reported after the session", "会后评估报告");
}
